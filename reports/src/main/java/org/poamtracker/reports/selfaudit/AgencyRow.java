package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import org.poamtracker.reports.Texts;

/**
 * What annual-agencies.jrxml and late-agencies.jrxml print for an agency.
 *
 * @param state in the reader's language
 * @param late so many days; null where it is not
 */
record AgencyRow(AskedAgency agency, String state, Long late, Integer score, Integer before, Integer change) {

    static AgencyRow of(AskedAgency agency, LocalDate today, Texts texts) {
        Integer score = agency.points().score();
        Integer before = agency.before().score();
        return new AgencyRow(
                agency,
                texts.getString("standing." + agency.standing()),
                agency.daysLate(today),
                score,
                before,
                Marks.change(score, before));
    }
}
