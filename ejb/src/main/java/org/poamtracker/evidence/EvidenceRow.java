package org.poamtracker.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a file as a page lists it.
 *
 * @param edition counts the versions of a file, from 1
 * @param part the milestone or request that it is about, or null
 * @param mediaType what its content is
 * @param bytes its length
 * @param sha256 of its content, 64 hexadecimal digits
 * @param note what whoever added it said of it; may be null
 * @param owner who answers for it; may be null
 * @param expiresOn the last day on which it proves something, or null
 * @param check what a virus scanner said; only some are handed out
 */
public record EvidenceRow(
        long id,
        int edition,
        EvidencePart part,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String note,
        String addedBy,
        Instant addedAt,
        String owner,
        LocalDate expiresOn,
        EvidenceAge age,
        CheckState check)
        implements Serializable {}
