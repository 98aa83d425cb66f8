package org.poamtracker.poam;

/** How far a request has come. */
public enum RequestState {
    WAITING,
    APPROVED,
    REJECTED,
    /** Taken back by whoever asked. */
    WITHDRAWN
}
