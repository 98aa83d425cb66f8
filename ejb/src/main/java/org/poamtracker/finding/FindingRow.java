package org.poamtracker.finding;

import java.time.LocalDate;
import org.poamtracker.poam.SourceKind;

/**
 * One line of the list of findings.
 *
 * @param condition what was seen; null where it is withheld: to read it is to open it, and that is recorded (FIND-1)
 */
public record FindingRow(
        long id,
        String reference,
        String condition,
        SourceKind sourceKind,
        LocalDate reportedOn,
        boolean withheld,
        FindingStanding standing) {

    /** Leaves out what is withheld. */
    public FindingRow {
        condition = withheld ? null : condition;
    }
}
