package org.poamtracker.selfaudit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question with its answer, as the page of a section shows it.
 *
 * @param version of the answer, to be handed back with what is said
 * @param choice null while nobody has answered
 * @param last what was answered the year before, or null
 * @param files how many files prove it
 * @param items how many items of the plan answer what is missing
 */
public record AnswerRow(
        long id,
        long version,
        long responseId,
        QuestionRow question,
        Choice choice,
        String reason,
        String remark,
        String answeredBy,
        Instant answeredAt,
        LastAnswer last,
        long files,
        long items)
        implements Serializable {

    /** Whether Yes is said and the file that it needs is missing (AUDIT-3). */
    public boolean lacksEvidence() {
        return choice == Choice.YES && question.evidenceNeeded() && files == 0;
    }

    /** Whether something is missing that no item answers (AUDIT-4). */
    public boolean lacksPlan() {
        return choice != null && choice.isGap() && items == 0;
    }
}
