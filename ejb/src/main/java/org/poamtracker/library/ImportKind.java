package org.poamtracker.library;

/** What a file is that somebody brings. */
public enum ImportKind {
    /** An OSCAL catalogue (JSON). */
    CATALOGUE,
    /** Pairs of requirements (CSV). */
    CROSSWALK
}
