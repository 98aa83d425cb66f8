package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A version of a questionnaire with everything in it.
 *
 * @param version of the row, to be handed back with every change
 * @param editable whether the reader may change it: a draft, and a reader who keeps questionnaires
 */
public record QuestionnaireDetail(
        QuestionnaireRow row, long version, String about, Long previousId, boolean editable, List<Part> parts) {

    /** A section with its questions, in their order. */
    public record Part(SectionRow section, List<QuestionRow> questions) {

        public Part {
            questions = List.copyOf(questions);
        }
    }

    public QuestionnaireDetail {
        parts = List.copyOf(parts);
    }
}
