package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;

/** Makes a version of a questionnaire from what a file or a workbook says. */
@ApplicationScoped
class QuestionnaireWriter {

    @Inject
    QuestionnaireRepository questionnaires;

    /** Writes it as a draft behind the latest version, whose questions it continues. */
    Edition write(Questionnaire questionnaire, QuestionnaireText text, Act act) {
        List<Edition> before = questionnaires.editions(questionnaire);
        Edition previous = before.isEmpty() ? null : before.get(0);
        Edition edition =
                new Edition(questionnaire, text.number(), previous == null ? null : previous.id(), text.about(), act);
        questionnaires.add(edition);
        fill(edition, text);
        return edition;
    }

    /** Writes sections and questions into an empty draft. */
    void fill(Edition edition, QuestionnaireText text) {
        Map<String, Question> earlier = new HashMap<>();
        if (edition.previousId() != null) {
            questionnaires.questions(edition.previousId()).forEach(question -> earlier.put(question.code(), question));
        }
        int place = 0;
        for (QuestionnaireText.Part part : text.parts()) {
            Section section = new Section(edition.id(), part.code(), part.title(), ++place);
            questionnaires.add(section);
            int at = 0;
            for (QuestionnaireText.Asked asked : part.questions()) {
                Question before =
                        earlier.get(asked.continues() == null ? asked.facts().getCode() : asked.continues());
                questionnaires.add(Question.of(section, ++at, asked.facts(), before));
            }
        }
    }
}
