package org.poamtracker.program;

/** What a reader may do with a program as it stands. */
public enum ProgramAction {
    BEGIN,
    FILL,
    DISCARD,
    SIGN,
    APPROVE,
    DECIDE,
    REVIEW,
    CHANGE
}
