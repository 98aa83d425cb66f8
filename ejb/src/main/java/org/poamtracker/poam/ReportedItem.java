package org.poamtracker.poam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as reports print it; what it has not is null.
 *
 * @param responsible the responsible unit or office
 * @param scheduledOn the date first agreed
 * @param daysOverdue 0 when it is not overdue
 * @param unfunded how much of the dollars has no funding
 * @param obstacle why, where something has none
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
        BigDecimal hours,
        BigDecimal dollars,
        BigDecimal unfunded,
        FundingKind funding,
        Integer fiscalYear,
        String obstacle,
        List<ReportedMilestone> milestones) {

    /**
     * A milestone of it.
     *
     * @param doneOn null while it is not done
     */
    public record ReportedMilestone(String text, LocalDate dueOn, LocalDate doneOn) {}
}
