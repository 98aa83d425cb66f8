package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A law that leaves an agency less time (POAM-7), as a page shows it.
 *
 * @param days from detection, of the severities that it names
 * @param latestOn the last day that it leaves whatever the severity, or null
 * @param startsOn the first day on which it is in force
 * @param endsOn the last one, or null
 */
public record LegalCapRow(
        Long id, String citation, Map<Severity, Integer> days, LocalDate latestOn, LocalDate startsOn, LocalDate endsOn)
        implements Serializable {

    public LegalCapRow {
        days = Map.copyOf(days);
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !startsOn.isAfter(day) && !isOver(day);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
