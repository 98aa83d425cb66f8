package org.poamtracker.program;

/** Why something is due with a program. */
public enum DueCause {
    /** A year has passed since the last review (PROG-6). */
    ANNUAL,
    /** Something has changed materially (PROG-7). */
    MATERIAL_CHANGE,
    /** A review found that a new version is needed. */
    CHANGES_NEEDED,
    /** The central office has returned the version for change (PROG-5). */
    RETURNED,
    /** The central office has rejected it and wants a new one (PROG-5). */
    REJECTED
}
