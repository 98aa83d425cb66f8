package org.poamtracker.selfaudit;

import java.util.List;

/**
 * An answer that is Partial or No and was so the year before.
 *
 * @param responseId of which response it is
 * @param clauses what the question comes from, as cited
 * @param items the numbers of the items that plan something about it
 */
public record ReportedRepeat(
        long responseId,
        String secretariat,
        String agency,
        String question,
        String text,
        List<String> clauses,
        Choice last,
        Choice now,
        List<String> items) {

    public ReportedRepeat {
        clauses = List.copyOf(clauses);
        items = List.copyOf(items);
    }
}
