package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A request about an item, as its page shows it.
 *
 * @param justification code of the reason
 * @param decidedBy null while it waits
 * @param decisionReason what whoever decided said, or null
 */
public record RequestRow(
        long id,
        RequestState state,
        String justification,
        String reason,
        String askedBy,
        Instant askedAt,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        List<MilestoneAsked> milestones,
        String decidedBy,
        Instant decidedAt,
        String decisionReason)
        implements Serializable {

    /** By how many days it moves the due date. */
    public long days() {
        return ChronoUnit.DAYS.between(oldDueOn, newDueOn);
    }

    /** Whether somebody has to decide. */
    public boolean isWaiting() {
        return state == RequestState.WAITING;
    }
}
