package org.poamtracker.agency;

/** How an appointment stands on a day: its state and its dates together. */
public enum Standing {
    /** Waits for a second holder. */
    PENDING,
    /** Begins later. */
    FUTURE,
    PRESENT,
    PAST,
    REFUSED,
    /** Taken back before it had lasted a day. */
    WITHDRAWN
}
