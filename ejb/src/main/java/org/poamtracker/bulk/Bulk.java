package org.poamtracker.bulk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;
import org.poamtracker.poam.PoamField;

/** One change of many items, from its preview to its undoing. */
@Entity
@Table(name = "BULK")
class Bulk {

    /** POAM-14: how long it can be undone. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BULK_SEQ")
    @SequenceGenerator(name = "BULK_SEQ", sequenceName = "BULK_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "PERSON_ID", nullable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private BulkState state = BulkState.WEIGHING;

    @Column(name = "JOB_ID")
    private Long jobId;

    @Embedded
    private BulkCounts counts;

    @Column(name = "STARTED_AT", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "WRITTEN_AT")
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "BULK_VALUE", joinColumns = @JoinColumn(name = "BULK_ID"))
    @MapKeyColumn(name = "FIELD")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "NEW_VALUE")
    private Map<PoamField, String> values = new HashMap<>();

    protected Bulk() {}

    Bulk(long personId, Map<PoamField, String> values, List<BulkEntry> entries, Instant startedAt) {
        this.personId = personId;
        values.forEach((field, value) -> this.values.put(field, Texts.orNull(value)));
        this.counts = new BulkCounts(entries);
        this.startedAt = startedAt;
    }

    void workedBy(long job) {
        jobId = job;
    }

    /** Its job is over; where that did not bring it on, nothing has changed. */
    void settle() {
        state = state.afterStopped();
    }

    void weighed(List<BulkEntry> entries) {
        demand(BulkState.WEIGHING);
        counts = new BulkCounts(entries);
        state = BulkState.WEIGHED;
    }

    /** Its starter said yes. @throws RuleViolation {@code bulk.nothing-to-do}, {@code bulk.wrong-step} */
    void accept() {
        demand(BulkState.WEIGHED);
        if (counts.of(BulkOutcome.CHANGED) == 0) {
            throw new RuleViolation("bulk.nothing-to-do");
        }
        state = BulkState.WRITING;
    }

    void written(List<BulkEntry> entries, Instant now) {
        demand(BulkState.WRITING);
        counts = new BulkCounts(entries);
        writtenAt = now;
        state = BulkState.WRITTEN;
    }

    void discard() {
        demand(BulkState.WEIGHED);
        state = BulkState.DISCARDED;
    }

    /** Its starter takes it back. @throws RuleViolation {@code bulk.too-late}, {@code bulk.wrong-step} */
    void undo(Instant now) {
        demand(BulkState.WRITTEN);
        if (!isUndoable(now)) {
            throw new RuleViolation("bulk.too-late");
        }
        state = BulkState.UNDOING;
    }

    void undone(List<BulkEntry> entries) {
        demand(BulkState.UNDOING);
        counts = new BulkCounts(entries);
        state = BulkState.UNDONE;
    }

    private boolean isUndoable(Instant now) {
        return state == BulkState.WRITTEN && counts.of(BulkOutcome.CHANGED) > 0 && now.isBefore(writtenAt.plus(UNDO));
    }

    private void demand(BulkState expected) {
        if (state != expected) {
            throw new RuleViolation("bulk.wrong-step", state);
        }
    }

    BulkRow row(Instant now) {
        return new BulkRow(
                id,
                state,
                counts,
                List.copyOf(values.keySet()),
                startedAt,
                isUndoable(now) ? writtenAt.plus(UNDO) : null,
                jobId);
    }

    Long id() {
        return id;
    }

    BulkState state() {
        return state;
    }

    Long jobId() {
        return jobId;
    }

    Map<PoamField, String> values() {
        return Map.copyOf(values);
    }
}
