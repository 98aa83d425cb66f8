package org.poamtracker.library;

/** What becomes of one entry of a file. */
public enum LibraryOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** A person has written it otherwise, and that stays. */
    KEPT,
    /** The library has it, the file does not: it stays. */
    ABSENT
}
