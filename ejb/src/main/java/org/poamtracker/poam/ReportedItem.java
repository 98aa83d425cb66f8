package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;

/**
 * An item as reports print it; what it has not is null.
 *
 * @param responsible the responsible unit or office
 * @param scheduledOn the date first agreed
 * @param daysOverdue 0 when it is not overdue
 * @param means what it takes, as far as the report prints it
 */
public record ReportedItem(
        String secretariat,
        String agency,
        String number,
        String weakness,
        Severity severity,
        PoamStatus status,
        String responsible,
        String owner,
        LocalDate detectedOn,
        LocalDate scheduledOn,
        LocalDate dueOn,
        int slips,
        int daysOverdue,
        SourceKind source,
        Means means,
        List<ReportedMilestone> milestones) {

    /**
     * A milestone of it.
     *
     * @param doneOn null while it is not done
     */
    public record ReportedMilestone(String text, LocalDate dueOn, LocalDate doneOn) {}
}
