package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.Unscoped;

/** Keeps questionnaires. */
@ApplicationScoped
@Unscoped("what is asked is the same for everybody and belongs to no agency; what is answered does not stand here")
class QuestionnaireRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Questionnaire questionnaire) {
        em.persist(questionnaire);
    }

    void add(Edition edition) {
        em.persist(edition);
    }

    void add(Section section) {
        em.persist(section);
        write(section);
    }

    void add(Question question) {
        em.persist(question);
    }

    /** Writes a new or changed one; a code that another one has is refused here. */
    void write(Section section) {
        Unique.flush(em, "SELFAUDIT_SECTION_CODE_UK", () -> new RuleViolation("selfaudit.code-taken", section.code()));
    }

    /** The same for a question. */
    void write(Question question) {
        Unique.flush(
                em, "SELFAUDIT_QUESTION_CODE_UK", () -> new RuleViolation("selfaudit.code-taken", question.code()));
    }

    void remove(Section section) {
        em.remove(section);
    }

    void remove(Question question) {
        em.remove(question);
    }

    Optional<Questionnaire> byCode(String code) {
        return em.createQuery("select q from Questionnaire q where q.code = :code", Questionnaire.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All versions of all questionnaires, by name, the latest of each first. */
    List<Edition> editions() {
        return em.createQuery(
                        "select e from Edition e join fetch e.questionnaire q order by q.name, e.number desc",
                        Edition.class)
                .getResultList();
    }

    /** The versions of one questionnaire, the latest first. */
    List<Edition> editions(Questionnaire of) {
        return em.createQuery(
                        "select e from Edition e where e.questionnaire = :of order by e.number desc", Edition.class)
                .setParameter("of", of)
                .getResultList();
    }

    Optional<Edition> edition(long id) {
        return Optional.ofNullable(em.find(Edition.class, id));
    }

    /** One to be changed or launched: nobody else does that until the transaction ends. */
    Optional<Edition> take(long id) {
        gate.enter("SELFAUDIT_EDITION", id);
        return edition(id);
    }

    Optional<Section> section(long id) {
        return Optional.ofNullable(em.find(Section.class, id));
    }

    Optional<Question> question(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(Question.class, id));
    }

    /** In their order. */
    List<Section> sections(long editionId) {
        return em.createQuery(
                        "select s from Section s where s.editionId = :id order by s.position, s.id", Section.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** In their order within each section. */
    List<Question> questions(long editionId) {
        return em.createQuery(
                        "select q from Question q where q.editionId = :id order by q.position, q.id", Question.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** How many questions each of these versions has. */
    Map<Long, Long> sizes(List<Long> editionIds) {
        Map<Long, Long> sizes = new HashMap<>();
        if (!editionIds.isEmpty()) {
            em.createQuery(
                            "select q.editionId, count(q.id) from Question q where q.editionId in :ids group by q.editionId",
                            Object[].class)
                    .setParameter("ids", editionIds)
                    .getResultList()
                    .forEach(row -> sizes.put((Long) row[0], (Long) row[1]));
        }
        return sizes;
    }
}
