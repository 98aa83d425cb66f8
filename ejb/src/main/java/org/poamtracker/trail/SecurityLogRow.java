package org.poamtracker.trail;

import java.time.Instant;
import java.util.List;

/**
 * One row of the security chain.
 *
 * @param seq its number in the chain
 * @param accountId who did it, or null where nobody was signed in
 * @param subjectType what kind of thing it happened to, or null
 * @param subjectName the name it is known by, or null
 */
public record SecurityLogRow(
        long seq,
        Instant at,
        Long accountId,
        String actor,
        String action,
        String subjectType,
        String subjectName,
        TrailDetail detail) {

    /** From what a row of the table holds. */
    public SecurityLogRow(
            long seq,
            Instant at,
            Long accountId,
            String actor,
            String action,
            String subjectType,
            String subjectName,
            String detail) {
        this(seq, at, accountId, actor, action, subjectType, subjectName, TrailDetail.read(detail));
    }

    /** A sentence of facts, or null. */
    public String note() {
        return detail.note();
    }

    /** The fields that changed, before and after. */
    public List<FieldChange> changes() {
        return detail.changes();
    }
}
