package org.poamtracker.agency;

import java.time.LocalDate;
import org.poamtracker.security.Role;

/**
 * An appointment, as administrators see it.
 *
 * @param place code and name of where it holds, or null where it names no place
 * @param grantedBy who granted it, or null where the product did at its first start
 * @param decidedBy the second holder, or null
 * @param decidable whether the reader could be the second holder of it
 */
public record AppointmentRow(
        long id,
        long personId,
        String personName,
        Role role,
        PlaceChoice place,
        LocalDate startsOn,
        LocalDate endsOn,
        Standing standing,
        String grantedBy,
        String decidedBy,
        boolean decidable) {

    /** Whether it can be ended. */
    public boolean isEndable() {
        return standing == Standing.PRESENT || standing == Standing.FUTURE || standing == Standing.PENDING;
    }
}
