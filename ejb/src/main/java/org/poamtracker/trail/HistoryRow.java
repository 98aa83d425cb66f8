package org.poamtracker.trail;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened to a record, as its readers see it.
 *
 * @param id where it stands in the order of the record's history
 * @param action what happened, such as {@code POAM_SUBMITTED}
 * @param note a sentence of facts, or null
 * @param changes the fields that changed, before and after
 */
public record HistoryRow(long id, Instant at, String actor, String action, String note, List<FieldChange> changes) {

    /** From what a row of the table holds. */
    public HistoryRow(Long id, Instant at, String actor, String action, String detail) {
        this(id, at, actor, action, TrailDetail.read(detail));
    }

    private HistoryRow(long id, Instant at, String actor, String action, TrailDetail detail) {
        this(id, at, actor, action, detail.note(), detail.changes());
    }
}
