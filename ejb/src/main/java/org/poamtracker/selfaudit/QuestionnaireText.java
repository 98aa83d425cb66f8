package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A version of a questionnaire as a file or a workbook says it.
 *
 * @param number counts the versions of a questionnaire
 */
record QuestionnaireText(String code, String name, int number, String about, List<Part> parts) {

    /** A section. */
    record Part(String code, String title, List<Asked> questions) {}

    /**
     * A question.
     *
     * @param continues the code of the question of the version before, or null for the one of the same code
     */
    record Asked(QuestionFacts facts, String continues) {}
}
