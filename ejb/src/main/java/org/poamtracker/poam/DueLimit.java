package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The limit that applies to the due date of an item, and why (POAM-7).
 *
 * @param day the day proposed or, where a date binds, the last one that is left
 * @param severity whose days count; null where a date binds
 * @param days how many they are; 0 where a date binds
 * @param own whether they were set for the agency
 * @param citation the standing law that says so, or null
 */
public record DueLimit(LocalDate day, DueReason reason, Severity severity, int days, boolean own, String citation)
        implements Serializable {

    static DueLimit binding(LocalDate day, DueReason reason) {
        return new DueLimit(day, reason, null, 0, false, null);
    }

    static DueLimit proposed(LocalDate detectedOn, Severity severity, int days, boolean own) {
        return new DueLimit(detectedOn.plusDays(days), DueReason.SEVERITY, severity, days, own, null);
    }

    /** So many days from detection, by a law that stands. */
    static DueLimit counted(LocalDate detectedOn, Severity severity, int days, String citation) {
        return new DueLimit(detectedOn.plusDays(days), DueReason.STANDING_DAYS, severity, days, true, citation);
    }

    /** A day that a law names, whatever the severity. */
    static DueLimit latest(LocalDate day, String citation) {
        return new DueLimit(day, DueReason.STANDING_DATE, null, 0, true, citation);
    }

    /** The same reason, on another day. */
    DueLimit on(LocalDate other) {
        return new DueLimit(other, reason, severity, days, own, citation);
    }

    /** Whether no later day is agreed to: by days to fix it is only proposed. */
    public boolean binds() {
        return reason != DueReason.SEVERITY;
    }
}
