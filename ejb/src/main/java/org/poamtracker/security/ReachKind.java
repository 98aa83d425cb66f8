package org.poamtracker.security;

/** The kinds of reach of an appointment, as its table stores them. */
public enum ReachKind {
    COMMONWEALTH,
    SECRETARIAT,
    AGENCY,
    ASSIGNED,
    CONTRACTS,
    TOTALS
}
