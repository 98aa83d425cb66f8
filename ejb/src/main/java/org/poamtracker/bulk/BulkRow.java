package org.poamtracker.bulk;

import java.time.Instant;
import java.util.List;
import org.poamtracker.poam.PoamField;

/**
 * A change of many items, as pages show it.
 *
 * @param fields what it sets
 * @param undoUntil until when it can be undone, or null where it cannot
 * @param jobId the job that works on it or did so last, or null
 */
public record BulkRow(
        long id,
        BulkState state,
        BulkCounts counts,
        List<PoamField> fields,
        Instant startedAt,
        Instant undoUntil,
        Long jobId) {}
