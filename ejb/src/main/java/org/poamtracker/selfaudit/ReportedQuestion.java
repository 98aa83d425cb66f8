package org.poamtracker.selfaudit;

import java.util.List;

/**
 * What the agencies within reach answered to a question, all together.
 *
 * @param section its code
 * @param repeats how many were Partial or No the year before, and are so again
 */
public record ReportedQuestion(
        String section, String code, String text, List<String> clauses, Tally tally, int repeats) {

    public ReportedQuestion {
        clauses = List.copyOf(clauses);
    }
}
