package org.poamtracker.program;

/** What a review of a program comes to. */
public enum ReviewFound {
    /** What is in force still fits. */
    UNCHANGED,
    /** A new version is needed. */
    CHANGES_NEEDED
}
