package org.poamtracker.poam;

import java.time.Instant;
import java.time.LocalDate;

/** A later due date that somebody asked for and somebody else has to decide. */
public record RequestWaiting(
        long id,
        long poamId,
        String number,
        String weakness,
        String askedBy,
        Instant askedAt,
        LocalDate oldDueOn,
        LocalDate newDueOn) {}
