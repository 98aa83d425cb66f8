package org.poamtracker.bulk;

import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.BulkWritten;
import org.poamtracker.poam.PoamRow;

/**
 * What becomes of one item.
 *
 * @param position its place in the selection, from 1
 * @param version of the item when it was weighed, written or undone; null while it waits
 * @param changes what changes in it, before and after
 * @param reasons why it stays as it is, the first one in general
 * @param item as lists show it, or null where it was not read, or its reader reaches it no longer
 */
public record BulkEntry(
        int position,
        long poamId,
        BulkOutcome outcome,
        Long version,
        List<BulkWritten.Change> changes,
        List<RuleViolation> reasons,
        PoamRow item) {

    static BulkEntry waiting(int position, long poamId) {
        return new BulkEntry(position, poamId, BulkOutcome.WAITING, null, List.of(), List.of(), null);
    }

    /** The same, as it was weighed or written. */
    BulkEntry with(BulkWritten written) {
        BulkOutcome became = written.refusal() != null
                ? BulkOutcome.REFUSED
                : written.changes().isEmpty() ? BulkOutcome.UNCHANGED : BulkOutcome.CHANGED;
        return new BulkEntry(
                position, poamId, became, written.version(), written.changes(), reasons(written.refusal()), null);
    }

    /** The same, as it was undone or not; what had changed stays visible. */
    BulkEntry undone(BulkWritten written) {
        BulkOutcome became = written.refusal() == null ? BulkOutcome.UNDONE : BulkOutcome.KEPT;
        return new BulkEntry(position, poamId, became, written.version(), changes, reasons(written.refusal()), null);
    }

    BulkEntry with(PoamRow row) {
        return new BulkEntry(position, poamId, outcome, version, changes, reasons, row);
    }

    private static List<RuleViolation> reasons(RuleViolation refusal) {
        return refusal == null
                ? List.of()
                : Stream.concat(Stream.of(refusal), refusal.reasons().stream()).toList();
    }
}
