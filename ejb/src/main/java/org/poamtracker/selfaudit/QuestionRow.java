package org.poamtracker.selfaudit;

import java.io.Serializable;
import java.util.List;

/**
 * A question as pages show it.
 *
 * @param clauses what it comes from, as cited
 * @param continuesId the question of the version before that it continues, or null for a new one
 * @param changed whether it reads differently than that one (AUDIT-2)
 */
@SuppressWarnings("serial") // the list is a copy, and that is serializable
public record QuestionRow(
        long id,
        long sectionId,
        String code,
        String text,
        String help,
        List<String> clauses,
        QuestionKind kind,
        boolean evidenceNeeded,
        int weight,
        Long continuesId,
        boolean changed)
        implements Serializable {

    public QuestionRow {
        clauses = List.copyOf(clauses);
    }
}
