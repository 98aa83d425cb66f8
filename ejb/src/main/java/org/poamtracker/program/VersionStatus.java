package org.poamtracker.program;

import java.util.Map;
import java.util.Set;

/** How far a version of a program has come. */
public enum VersionStatus {
    /** The information security officer works on it. */
    DRAFT,
    /** Signed by the officer; waits for the agency head. */
    FOR_APPROVAL,
    /** Signed by both; waits for the central office. */
    SUBMITTED,
    /** Given back by the head or the central office, to be changed. */
    RETURNED,
    /** Rejected by the central office: a new one is to be written. */
    REJECTED,
    /** Approved, and what the agency goes by. */
    IN_FORCE,
    /** A later one took its place. */
    SUPERSEDED,
    /** Put aside by who began it. */
    DISCARDED;

    private static final Map<VersionStatus, Set<VersionStatus>> NEXT = Map.of(
            DRAFT, Set.of(FOR_APPROVAL, DISCARDED),
            RETURNED, Set.of(FOR_APPROVAL),
            FOR_APPROVAL, Set.of(SUBMITTED, RETURNED),
            SUBMITTED, Set.of(IN_FORCE, RETURNED, REJECTED),
            IN_FORCE, Set.of(SUPERSEDED));

    /** Whether it may become that next. */
    public boolean canBecome(VersionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its checklist and files may change. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is on its way: no other is begun beside it. */
    public boolean isOnItsWay() {
        return isEditable() || this == FOR_APPROVAL || this == SUBMITTED;
    }
}
