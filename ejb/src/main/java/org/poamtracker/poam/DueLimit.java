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
 */
public record DueLimit(LocalDate day, DueReason reason, Severity severity, int days, boolean own)
        implements Serializable {

    static DueLimit binding(LocalDate day, DueReason reason) {
        return new DueLimit(day, reason, null, 0, false);
    }
}
