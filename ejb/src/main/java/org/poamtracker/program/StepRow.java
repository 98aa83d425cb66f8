package org.poamtracker.program;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened to a program, as pages show it.
 *
 * @param number of the version that it is about, or null
 * @param onDay on which it happened
 * @param note the reason, the statement that was signed, or what was found; may be null
 * @param dueOn what was due next after it, or null
 * @param signed whether it was confirmed with password and second factor
 */
public record StepRow(
        StepKind kind,
        Integer number,
        LocalDate onDay,
        String note,
        LocalDate dueOn,
        String by,
        Instant at,
        boolean signed) {}
