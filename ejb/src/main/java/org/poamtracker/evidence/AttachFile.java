package org.poamtracker.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * A file on its way in.
 *
 * @param subjectType the kind of record that it is about, such as {@code POAM}
 * @param subjectId the record
 * @param part the milestone or request of the record that it is about; null for the record as a whole
 * @param name as its owner calls it; cleaned, never used as a path
 * @param note what it shows; may be null
 * @param expiresOn the last day on which it proves something; null for no such day
 * @param content read once, to its end or to the size limit; closed by whoever opened it
 */
public record AttachFile(
        @NotNull String subjectType,
        long subjectId,
        EvidencePart part,
        @NotNull String name,
        @Size(max = 500) String note,
        LocalDate expiresOn,
        @NotNull InputStream content) {

    /** A file about the record as a whole that does not expire. */
    public AttachFile(String subjectType, long subjectId, String name, String note, InputStream content) {
        this(subjectType, subjectId, null, name, note, null, content);
    }
}
