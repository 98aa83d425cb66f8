package org.poamtracker.program;

/** How a program stands: how far the newest version that counts has come. */
public enum ProgramState {
    /** There is none. */
    MISSING,
    DRAFT,
    FOR_APPROVAL,
    SUBMITTED,
    RETURNED,
    REJECTED,
    IN_FORCE;

    /** The state of a program whose newest version stands so. */
    static ProgramState of(VersionStatus status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case FOR_APPROVAL -> FOR_APPROVAL;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case REJECTED -> REJECTED;
            case IN_FORCE -> IN_FORCE;
            case SUPERSEDED, DISCARDED -> MISSING;
        };
    }

    /** Whether a version is on its way. */
    boolean isOnItsWay() {
        return this == DRAFT || this == FOR_APPROVAL || this == SUBMITTED || this == RETURNED;
    }
}
