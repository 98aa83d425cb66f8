package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A section of a response with its questions and answers.
 *
 * @param answering whether the reader may answer now
 * @param previousId the section before among those that the reader reaches, or null
 * @param nextId the one behind, or null
 */
public record SectionDetail(
        ResponseHead head,
        SectionProgress section,
        List<AnswerRow> answers,
        boolean answering,
        boolean leading,
        Long previousId,
        Long nextId) {

    public SectionDetail {
        answers = List.copyOf(answers);
    }
}
