package org.poamtracker.agency;

import java.time.LocalDate;
import org.poamtracker.platform.RuleViolation;

/**
 * Days from and to, both included.
 *
 * @param to the last day, or null where none is set
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses an end before the start. */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("agency.appointment-ends-before-it-starts", from);
        }
    }

    /** From a day on, with no end set. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }
}
