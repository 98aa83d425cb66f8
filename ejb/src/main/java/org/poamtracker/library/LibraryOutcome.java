package org.poamtracker.library;

/** What becomes of one entry of a file. */
public enum LibraryOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** A person has written it otherwise, and that stays. */
    KEPT
}
