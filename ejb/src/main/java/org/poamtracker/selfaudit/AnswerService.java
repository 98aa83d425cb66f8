package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ANSWER;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;

/** Answering, one question at a time (AUDIT-3, AUDIT-8). */
@Stateless
public class AnswerService {

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /**
     * Keeps one answer.
     *
     * @return the answer as it stands now
     * @throws RuleViolation {@code selfaudit.answer.unknown}; {@code selfaudit.not-answering}, {@code selfaudit.reason-needed},
     *     {@code selfaudit.always-applies}
     * @throws StaleRecord where somebody else answered the same question since the writer saw it
     */
    @Requires(SELFAUDIT_ANSWER)
    public AnswerRow save(@Valid SaveAnswer said) {
        AgencyResponse response = responses
                .take(answers.responseOf(said.getAnswerId()), user.scope(SELFAUDIT_ANSWER))
                .orElseThrow(() -> unknown(said.getAnswerId()));
        Answer answer = answers.find(said.getAnswerId(), user.scope(SELFAUDIT_ANSWER))
                .orElseThrow(() -> unknown(said.getAnswerId()));
        response.demandAnswering();
        Question question = questionnaires.question(answer.questionId()).orElseThrow();
        question.demandTakes(said.getChoice(), said.getReason());
        answer.demandSeen(said);
        Act act = desk.act();
        List<FieldChange> changes = answer.say(said, act);
        if (!changes.isEmpty()) {
            response.count(answers.tally(response.id()), act.at());
            trail.append(ResponseDesk.about("SELFAUDIT_ANSWERED", response, responses.place(response))
                    .changes(changes)
                    .note(question.code()));
        }
        return show(said.getAnswerId());
    }

    /** One answer with its question, as it stands now. @throws RuleViolation {@code selfaudit.answer.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public AnswerRow show(long answerId) {
        Answer answer = answers.find(answerId, user.scope(SELFAUDIT_VIEW)).orElseThrow(() -> unknown(answerId));
        return desk.rows(answers.of(answer.responseId(), answer.sectionId(), user.scope(SELFAUDIT_VIEW))).stream()
                .filter(row -> row.id() == answerId)
                .findFirst()
                .orElseThrow(() -> unknown(answerId));
    }

    /** Whether an answer, such as that of the year before, is within the caller's reach too. */
    @Requires(SELFAUDIT_VIEW)
    public boolean reaches(long answerId) {
        return answers.find(answerId, user.scope(SELFAUDIT_VIEW)).isPresent();
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("selfaudit.answer.unknown", id);
    }
}
