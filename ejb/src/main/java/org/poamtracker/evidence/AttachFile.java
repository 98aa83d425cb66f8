package org.poamtracker.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param subjectType the kind of record that it is about, such as {@code POAM}
 * @param subjectId the record
 * @param name as its owner calls it; cleaned, never used as a path
 * @param note what it shows; may be null
 * @param content read once, to its end or to the size limit; closed by whoever opened it
 */
public record AttachFile(
        @NotNull String subjectType,
        long subjectId,
        @NotNull String name,
        @Size(max = 500) String note,
        @NotNull InputStream content) {}
