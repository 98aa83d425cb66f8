package org.poamtracker.selfaudit;

import java.time.LocalDate;
import java.util.List;
import org.poamtracker.poam.Severity;

/**
 * A gap that is answered by an item whose risk is accepted (AUDIT-4).
 *
 * @param severity of the item; null for one without a rating
 * @param until when the risk is accepted
 * @param clauses what the question comes from, as cited
 */
public record ReportedAcceptance(
        String secretariat,
        String agency,
        String number,
        String weakness,
        Severity severity,
        LocalDate until,
        String question,
        List<String> clauses,
        Choice choice) {

    public ReportedAcceptance {
        clauses = List.copyOf(clauses);
    }
}
