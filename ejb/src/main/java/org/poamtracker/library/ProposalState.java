package org.poamtracker.library;

/** What became of a proposal. */
public enum ProposalState {
    /** The central office has not decided yet. */
    WAITING,
    APPROVED,
    REJECTED,
    /** Whoever proposed it does not any more. */
    WITHDRAWN
}
