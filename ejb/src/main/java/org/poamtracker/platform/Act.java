package org.poamtracker.platform;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody doing something at a moment: what a record must know to say who changed it, and who may not decide about it.
 *
 * @param personId who does it; rules that ask for somebody else compare these
 * @param name the person's name, as kept beside what was done
 */
public record Act(long personId, String name, Instant at) {

    /** The day of it in Boston, where due dates fall. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Clocks.BOSTON);
    }
}
