package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the ledger, as the item's page shows it.
 *
 * @param milestone the number of the milestone it is about, or null
 * @param field the field's key in the bundle
 * @param justification code of the reason, or null
 * @param approvedBy who agreed where somebody had to, or null
 */
public record ChangeRow(
        Instant at,
        String by,
        ChangeKind kind,
        Integer milestone,
        String field,
        String oldValue,
        String newValue,
        String justification,
        String reason,
        String approvedBy,
        Instant approvedAt)
        implements Serializable {}
