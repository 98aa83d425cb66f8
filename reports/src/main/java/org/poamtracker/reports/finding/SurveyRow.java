package org.poamtracker.reports.finding;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.finding.SurveyReport.Answer;
import org.poamtracker.reports.finding.SurveyReport.Deed;

/**
 * What survey-answers.jrxml prints for an answer.
 *
 * @param stage in the reader's language
 * @param done what was done, one item a line
 */
record SurveyRow(Answer answer, LocalDate due, String stage, String done) {

    static SurveyRow of(Answer answer, Texts texts) {
        return new SurveyRow(
                answer,
                answer.audit().surveyOn(),
                texts.getString("stage." + answer.stage()),
                answer.deeds().stream().map(deed -> words(deed, texts)).collect(Collectors.joining("\n")));
    }

    /** One item in words. */
    static String words(Deed deed, Texts texts) {
        String steps = deed.milestones() == 0 ? "" : texts.format("deed.milestones", deed.done(), deed.milestones());
        String last = deed.last() == null ? "" : texts.format("deed.last", deed.last());
        return texts.format("deed", deed.number(), deed.status(), deed.weakness()) + steps + last;
    }
}
