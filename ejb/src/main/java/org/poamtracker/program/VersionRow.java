package org.poamtracker.program;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a program in a list.
 *
 * @param summary what is new in it
 * @param inForceOn since when it was in force, or null
 * @param supersededOn since when no longer, or null
 * @param answered how many elements of its checklist are answered
 * @param elements of how many
 */
public record VersionRow(
        long id,
        int number,
        VersionStatus status,
        String summary,
        Instant begunAt,
        LocalDate inForceOn,
        LocalDate supersededOn,
        int answered,
        int elements) {}
