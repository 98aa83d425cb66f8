package org.poamtracker.poam;

/** How far the request for a deviation has come. */
public enum DeviationState {
    /** Nobody asked for it. */
    NONE,
    PENDING,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
