package org.poamtracker.program;

import java.time.LocalDate;

/**
 * A line of the list of programs; of one that an agency should have and has not, only agency and kind.
 *
 * @param id null where there is none
 * @param latest the number of its newest version; 0 for none
 * @param inForce the number of the version in force, or null
 * @param dueOn when something is due with it, or null
 * @param late whether that day has passed
 */
public record ProgramRow(
        Long id,
        long agencyId,
        String agency,
        String agencyName,
        String secretariat,
        ProgramKind kind,
        ProgramState state,
        int latest,
        Integer inForce,
        LocalDate inForceOn,
        LocalDate reviewedOn,
        LocalDate dueOn,
        DueCause dueCause,
        boolean late) {

    /** What people call it: {@code DTA WISP}. */
    public String name() {
        return agency + " " + kind;
    }
}
