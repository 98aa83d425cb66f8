package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.poamtracker.evidence.EvidenceSubject;
import org.poamtracker.evidence.FileHistory;
import org.poamtracker.evidence.Subject;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Answers take files while the response is open (AUDIT-3); a section's files are for who answers it. */
@ApplicationScoped
class AnswerEvidence implements EvidenceSubject {

    /** What answers are called where files and the trail name them. */
    static final String TYPE = "SELFAUDIT_ANSWER";

    @Inject
    AnswerRepository answers;

    @Inject
    ResponseRepository responses;

    @Inject
    QuestionnaireRepository questionnaires;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Permission viewing() {
        return Permission.SELFAUDIT_VIEW;
    }

    @Override
    public Permission adding() {
        return Permission.SELFAUDIT_ANSWER;
    }

    @Override
    public Permission editing() {
        return Permission.SELFAUDIT_LEAD;
    }

    @Override
    public Optional<Subject> find(long id, Scope scope) {
        return answers.find(id, scope)
                .flatMap(answer ->
                        responses.find(answer.responseId(), scope).map(response -> subject(answer, response)));
    }

    @Override
    public Optional<Subject> claim(long id, Scope scope) {
        long responseId = answers.responseOf(id);
        return responses.take(responseId, scope).flatMap(response -> answers.find(id, scope)
                .map(answer -> subject(answer, response)));
    }

    /** People read the history of a whole self-audit, not of one answer. */
    @Override
    public Optional<FileHistory> history(long id) {
        return responses
                .find(answers.responseOf(id), Scope.commonwealth())
                .map(response -> new FileHistory(
                        ResponseDesk.TYPE, response.id(), ResponseDesk.name(response, responses.place(response))));
    }

    private Subject subject(Answer answer, AgencyResponse response) {
        String code = questionnaires.question(answer.questionId()).orElseThrow().code();
        AgencyPlace place = responses.place(response);
        return new Subject(
                answer.id(), name(place, code, response), place.id(), response.status() == ResponseStatus.ANSWERING);
    }

    /** By what an answer is known, in 60 signs at most: whose it is, to which question, about which year. */
    static String name(AgencyPlace place, String question, AgencyResponse response) {
        return place.code() + " " + question + ", self-audit "
                + response.campaign().periodTo().getYear();
    }
}
