package org.poamtracker.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * A new version of a file on its way in.
 *
 * @param fileId the version that it replaces
 * @param name as its owner calls it
 * @param note what it shows; may be null
 * @param expiresOn the last day on which it proves something; null for no such day
 * @param content read once; closed by whoever opened it
 */
public record ReplaceFile(
        long fileId,
        @NotNull String name,
        @Size(max = 500) String note,
        LocalDate expiresOn,
        @NotNull InputStream content) {}
