package org.poamtracker.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The appointments, as security asks for them; the agency feature keeps them. */
public interface Grants {

    /** What a person holds on a day, by appointments and by delegation. */
    List<Grant> inForce(long personId, LocalDate day);

    /** The secretariats that nobody heads as SCIO on a day, the bodies outside the secretariats among them. */
    Set<Long> secretariatsWithoutScio(LocalDate day);

    /** The people whose appointments in force on a day let them do this. */
    Set<Long> holders(Permission permission, LocalDate day);

    /** A person's full name. */
    String nameOf(long personId);

    /** A person's work mail, or null. */
    String mailOf(long personId);

    /** Whether one of the agencies where the person is appointed asks for letters and digits in passwords (940 CMR 27). */
    boolean lettersAndDigits(long personId, LocalDate day);
}
