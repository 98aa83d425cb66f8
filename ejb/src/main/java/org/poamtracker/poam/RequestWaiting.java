package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was asked for and that somebody else has to decide.
 *
 * @param oldDueOn when the item is due, for an extension; null otherwise
 * @param until the day asked for, for an extension or an acceptance; null otherwise
 * @param deviation which one, for a deviation; null otherwise
 * @param severity the rating in force, or null
 */
public record RequestWaiting(
        long id,
        RequestKind kind,
        RequestTurn turn,
        long poamId,
        String number,
        String weakness,
        Severity severity,
        String askedBy,
        Instant askedAt,
        LocalDate oldDueOn,
        LocalDate until,
        DeviationKind deviation)
        implements Serializable {}
