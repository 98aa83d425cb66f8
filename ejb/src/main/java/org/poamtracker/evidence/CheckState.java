package org.poamtracker.evidence;

/** What a virus scanner said of a file (FILE-10). */
public enum CheckState {
    /** No scanner was set up when it came. */
    NONE,
    /** Nothing was found in it. */
    CLEAN,
    /** The scanner could not be asked yet: nobody gets it until it was. */
    UNCHECKED,
    /** Something was found: it lies in quarantine, and nobody gets it. */
    INFECTED;

    /** Whether readers of the record get it. */
    public boolean isHandedOut() {
        return this == NONE || this == CLEAN;
    }
}
