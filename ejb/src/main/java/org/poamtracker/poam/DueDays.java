package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Map;

/**
 * POAM-7: how long an agency gives itself to fix a weakness.
 *
 * @param own the days that the agency set for itself; severities that are missing keep the usual ones
 */
record DueDays(Map<Severity, Integer> own) {

    /** The day proposed for an item without one, counted from its detection and capped, or null while that is not known. */
    LocalDate proposed(Severity severity, LocalDate detectedOn, LocalDate cap) {
        if (severity == null || detectedOn == null) {
            return cap;
        }
        LocalDate day = detectedOn.plusDays(own.getOrDefault(severity, severity.daysToFix()));
        return cap != null && cap.isBefore(day) ? cap : day;
    }
}
