package org.poamtracker.library;

/** How a requirement concerns a kind of entity. */
public enum Force {
    /** By its own terms. */
    BINDING,
    /** Where a contract says so. */
    BY_CONTRACT,
    /** Not bound, but measured by it. */
    BEST_PRACTICE
}
