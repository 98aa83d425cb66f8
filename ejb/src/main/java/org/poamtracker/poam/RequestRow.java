package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request about an item, as its page shows it.
 *
 * @param turn who decides next, or decided last
 * @param firstOfTwo whether somebody else has to agree too, after whose turn it is
 * @param justification code of the reason for a delay, or null
 * @param endorsed the first of two approvals, or null
 * @param decided null while it waits
 * @param decisionReason what whoever decided said, or null
 */
public record RequestRow(
        long id,
        RequestKind kind,
        RequestState state,
        RequestTurn turn,
        boolean firstOfTwo,
        String justification,
        String reason,
        RequestTerms terms,
        Signed asked,
        Signed endorsed,
        Signed decided,
        String decisionReason)
        implements Serializable {

    /** Who did something, and when. */
    public record Signed(String name, Instant at) implements Serializable {

        static Signed of(String name, Instant at) {
            return at == null ? null : new Signed(name, at);
        }
    }

    /** Whether somebody has to decide. */
    public boolean isWaiting() {
        return state == RequestState.WAITING;
    }
}
