package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Where an item stands (POAM-3). <em>Delayed</em> and <em>overdue</em> are no statuses: they follow from dates. */
public enum PoamStatus {
    /** Being written; may lack things. */
    DRAFT,
    /** Complete, waiting to be opened or returned. */
    SUBMITTED,
    /** Being worked, towards dates that somebody else agreed to. */
    OPEN,
    /** Done, as its people say; waiting for somebody independent to confirm it. */
    PENDING_VERIFICATION,
    /** Left as it is until a day, by decision (POAM-10). */
    RISK_ACCEPTED,
    /** Confirmed. Final: a weakness that comes back is a new item (POAM-9). */
    CLOSED,
    /** A discarded draft, a duplicate or an approved false positive. It keeps its number. */
    CANCELLED;

    private static final Map<PoamStatus, Set<PoamStatus>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(OPEN, DRAFT),
            OPEN, Set.of(PENDING_VERIFICATION, RISK_ACCEPTED, CANCELLED),
            PENDING_VERIFICATION, Set.of(CLOSED, OPEN),
            RISK_ACCEPTED, Set.of(OPEN),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    /** Whether an item may go from here to there in one step. */
    public boolean canBecome(PoamStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether nothing follows. */
    public boolean isFinal() {
        return NEXT.get(this).isEmpty();
    }

    /** Which of the stretches that lists walk it lies in: 1 in preparation, 2 being worked, 3 at its end. */
    int phase() {
        return switch (this) {
            case DRAFT, SUBMITTED -> 1;
            case OPEN, PENDING_VERIFICATION, RISK_ACCEPTED -> 2;
            case CLOSED, CANCELLED -> 3;
        };
    }

    /** Whether dates are being kept or missed here: only then is an item delayed or overdue. */
    public boolean isInForce() {
        return this == OPEN || this == PENDING_VERIFICATION;
    }

    /**
     * Whether a day has passed that something was promised for and not done (POAM-3): an item is overdue past the day it
     * is due now, and delayed past the day first agreed.
     *
     * @param promised null where no day is
     */
    boolean isPast(LocalDate promised, LocalDate today) {
        return isInForce() && promised != null && promised.isBefore(today);
    }
}
