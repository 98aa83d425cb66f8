package org.poamtracker.library;

/** How far a file has come. */
public enum ImportState {
    /** It waits for a yes or a no. */
    PREVIEWED,
    TAKEN,
    DISCARDED
}
