package org.poamtracker.evidence;

import java.time.Instant;

/**
 * A file as a page lists it.
 *
 * @param mediaType what its content is
 * @param bytes its length
 * @param sha256 of its content, 64 hexadecimal digits
 * @param note what whoever added it said of it; may be null
 */
public record EvidenceRow(
        long id,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String note,
        String addedBy,
        Instant addedAt) {}
