package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A clause and the questions that ask about it.
 *
 * @param instrument whose clause it is
 * @param citation as questions cite it
 * @param about what it asks for, or null for a clause that only the questions name
 * @param questions none where nothing asks about it
 */
public record ClauseCoverage(String instrument, String citation, String about, List<QuestionRow> questions) {

    public ClauseCoverage {
        questions = List.copyOf(questions);
    }
}
