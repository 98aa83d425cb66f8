package org.poamtracker.poam;

/** How far the request for a deviation has come. */
public enum DeviationState {
    /** Nobody asked for it. */
    NONE,
    PENDING,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    static DeviationState of(RequestState state) {
        return switch (state) {
            case WAITING -> PENDING;
            case APPROVED -> APPROVED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
