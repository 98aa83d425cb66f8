package org.poamtracker.intake;

import java.time.Instant;

/**
 * A workbook on its way in, as pages show it.
 *
 * @param submits whether complete rows are submitted at once
 * @param jobId the job that works on it, or null
 */
public record IntakeRow(
        long id,
        long agencyId,
        String agencyCode,
        String fileName,
        IntakeState state,
        String broughtBy,
        Instant broughtAt,
        IntakeCounts counts,
        boolean submits,
        Long jobId) {}
