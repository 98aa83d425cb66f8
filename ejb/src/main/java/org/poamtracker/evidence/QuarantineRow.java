package org.poamtracker.evidence;

import java.time.Instant;

/**
 * A file in quarantine, as administrators see it: nothing of the record but its number.
 *
 * @param threat what the scanner calls what it found
 * @param record the record that it was attached to
 * @param agency the code of the record's agency
 */
public record QuarantineRow(
        long id,
        String name,
        long bytes,
        String sha256,
        String threat,
        String record,
        String agency,
        String addedBy,
        Instant addedAt,
        Instant checkedAt) {}
