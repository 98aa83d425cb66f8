package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A coded reason why something takes longer.
 *
 * @param retiredOn since when it is offered no more, or null
 * @param version to be handed back with a change
 */
public record Justification(String code, String name, LocalDate retiredOn, long version) implements Serializable {

    /** Whether forms offer it. */
    public boolean isOffered() {
        return retiredOn == null;
    }
}
