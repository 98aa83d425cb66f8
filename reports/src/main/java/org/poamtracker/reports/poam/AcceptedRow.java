package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.poam.AcceptedRisksReport.Risk;
import org.poamtracker.reports.poam.AcceptedRisksReport.State;

/**
 * What accepted-risks-register.jrxml prints for a risk.
 *
 * @param state in the reader's language
 * @param days until its last day; null unless it is accepted
 */
record AcceptedRow(String state, Risk risk, Long days) {

    static AcceptedRow of(Risk risk, LocalDate today, Texts texts) {
        return new AcceptedRow(
                texts.getString("state." + risk.state()),
                risk,
                risk.state() == State.ACCEPTED ? left(risk, today) : null);
    }

    /** The days that are left of it. */
    static long left(Risk risk, LocalDate today) {
        return ChronoUnit.DAYS.between(today, risk.until());
    }
}
