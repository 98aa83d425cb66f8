package org.poamtracker.poam;

/** What a due date is limited by (POAM-7). */
public enum DueReason {
    /** The days to fix that go with its severity. */
    SEVERITY,
    /** A date set by law, for this item. */
    LAW,
    /** The date of the directive on weaknesses known to be exploited. */
    EXPLOITED,
    /** Days that a law leaves the agency, whatever the item. */
    STANDING_DAYS,
    /** A day that a law leaves the agency, whatever the item. */
    STANDING_DATE
}
