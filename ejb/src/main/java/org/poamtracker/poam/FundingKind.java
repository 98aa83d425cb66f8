package org.poamtracker.poam;

/** Where the money for a plan comes from. */
public enum FundingKind {
    /** In the budget. */
    FUNDED,
    /** Asked for and not granted: the obstacle says why. */
    UNFUNDED,
    /** Taken from something else. */
    REALLOCATED
}
