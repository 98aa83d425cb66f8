package org.poamtracker.repeat;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A record that was closed and came back, as pages name it.
 *
 * @param text the weakness, or null where it is not to be read here
 * @param closedOn when it was closed, or null where nobody knows
 * @param days how many days it stayed closed until it came back; null where nobody knows
 */
public record Repeated(long id, String name, String text, LocalDate closedOn, Long days) implements Serializable {

    /** With the days between the closing and the day on which it was seen again. */
    public static Repeated of(long id, String name, String text, LocalDate closedOn, LocalDate again) {
        Long days = closedOn == null || again == null ? null : Long.valueOf(ChronoUnit.DAYS.between(closedOn, again));
        return new Repeated(id, name, text, closedOn, days);
    }
}
