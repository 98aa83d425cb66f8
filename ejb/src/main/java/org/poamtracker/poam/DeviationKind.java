package org.poamtracker.poam;

/** The three ways to deviate from what a source says (POAM-11), as the FedRAMP form names them. */
public enum DeviationKind {
    /** The weakness is not there: approved, the item is cancelled. */
    FALSE_POSITIVE,
    /** It is less severe here than its source rates it: approved, the approver sets another rating. */
    RISK_ADJUSTMENT,
    /** It cannot be fixed without breaking what the system is for; never for High or Critical. */
    OPERATIONAL_REQUIREMENT
}
