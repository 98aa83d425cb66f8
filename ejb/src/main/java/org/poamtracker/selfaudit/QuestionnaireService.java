package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.QUESTIONNAIRE_EDIT;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.library.LibraryLinks;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** What is asked, for readers. */
@Stateless
public class QuestionnaireService {

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    ReferenceQuestionnaires reference;

    @Inject
    LibraryLinks library;

    @Inject
    CurrentUser user;

    /** All versions of all questionnaires, by name, the latest of each first. */
    @Requires(SELFAUDIT_VIEW)
    public List<QuestionnaireRow> list() {
        List<Edition> editions = questionnaires.editions();
        Map<Long, Long> sizes =
                questionnaires.sizes(editions.stream().map(Edition::id).toList());
        return editions.stream()
                .map(edition -> edition.row(sizes.getOrDefault(edition.id(), 0L)))
                .toList();
    }

    /** One version with all its questions. @throws RuleViolation {@code selfaudit.questionnaire.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public QuestionnaireDetail show(long editionId) {
        Edition edition = known(editionId);
        List<Question> questions = questionnaires.questions(editionId);
        List<QuestionnaireDetail.Part> parts = questionnaires.sections(editionId).stream()
                .map(section -> part(section, questions))
                .toList();
        boolean editable = edition.status() == EditionStatus.DRAFT && user.may(QUESTIONNAIRE_EDIT);
        return new QuestionnaireDetail(
                edition.row(questions.size()),
                edition.version(),
                edition.about(),
                edition.previousId(),
                editable,
                parts);
    }

    /**
     * Which questions ask about which clause: of the policy and of 201 CMR 17 every clause, asked about or not, and what else
     * the questions cite.
     *
     * @throws RuleViolation {@code selfaudit.questionnaire.unknown}
     */
    @Requires(SELFAUDIT_VIEW)
    public List<ClauseCoverage> coverage(long editionId) {
        known(editionId);
        Map<String, List<QuestionRow>> asking = new TreeMap<>(Clauses.order());
        Map<String, String> about = new HashMap<>();
        for (String[] clause : reference.clauses()) {
            asking.put(clause[1], new ArrayList<>());
            about.put(clause[1], clause[2]);
        }
        for (Question question : questionnaires.questions(editionId)) {
            QuestionRow row = question.row();
            row.clauses().forEach(clause -> asking.computeIfAbsent(clause, none -> new ArrayList<>())
                    .add(row));
        }
        return asking.entrySet().stream()
                .map(clause -> new ClauseCoverage(
                        Clauses.instrument(clause.getKey()),
                        clause.getKey(),
                        about.get(clause.getKey()),
                        clause.getValue()))
                .toList();
    }

    /** By clause the id of the requirement in the library that it cites; one that the library lacks is left out. */
    @Requires(SELFAUDIT_VIEW)
    public Map<String, Long> requirements(Collection<String> clauses) {
        return library.of(clauses);
    }

    private Edition known(long id) {
        return questionnaires.edition(id).orElseThrow(() -> new RuleViolation("selfaudit.questionnaire.unknown", id));
    }

    private static QuestionnaireDetail.Part part(Section section, List<Question> questions) {
        return new QuestionnaireDetail.Part(
                section.row(),
                questions.stream()
                        .filter(question -> section.id().equals(question.sectionId()))
                        .map(Question::row)
                        .toList());
    }
}
