package org.poamtracker.trail;

/** What is wrong with the first bad row of a chain. */
public enum Tamper {
    /** It is not what was written: a column or its hash was changed, or it was written without the key. */
    CHANGED,
    /** The row that had this number is nowhere in the chain. */
    MISSING,
    /** The row that had this number stands further on under another one. */
    MOVED,
    /** A row was put in here. */
    ADDED,
    /** The chain ends before this row, which its head names: its tail was cut. */
    CUT,
    /** The chain itself agrees, but its head says that another row stood here: all from some row on was written anew. */
    REWRITTEN,
    /** The row belongs to another chain, or the chain's own row was renamed or deleted. */
    WRONG_CHAIN
}
