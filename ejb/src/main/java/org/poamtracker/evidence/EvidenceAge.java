package org.poamtracker.evidence;

import java.time.LocalDate;

/** Whether a file still proves something (FILE-8). Derived from its expiry, never stored. */
public enum EvidenceAge {
    CURRENT,
    /** It expires within the days in which its owner is warned. */
    EXPIRING,
    /** It has expired. */
    STALE;

    /** How many days before its expiry the owner of a file is told first. */
    public static final int FIRST_WARNING = 60;

    /** How many days before it the owner is told once more. */
    public static final int LAST_WARNING = 30;

    /** Of a file that expires at the end of this day; null is never. */
    static EvidenceAge of(LocalDate expiresOn, LocalDate today) {
        if (expiresOn == null || expiresOn.isAfter(today.plusDays(FIRST_WARNING))) {
            return CURRENT;
        }
        return expiresOn.isBefore(today) ? STALE : EXPIRING;
    }
}
