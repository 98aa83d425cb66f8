package org.poamtracker.trail;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a reader of the security chain looks for; null asks for nothing.
 *
 * @param accountId who did it
 * @param from the first day, in Boston
 * @param to the last day, in Boston
 * @param before {@link SecurityLogPage#older} of the slice read last, or null for the newest
 */
public record SecurityLogFilter(String action, Long accountId, LocalDate from, LocalDate to, Long before)
        implements Serializable {

    /** Everything, newest first. */
    public static SecurityLogFilter all() {
        return new SecurityLogFilter(null, null, null, null, null);
    }
}
