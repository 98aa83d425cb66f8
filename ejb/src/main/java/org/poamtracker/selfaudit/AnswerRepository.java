package org.poamtracker.selfaudit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps answers. Whoever is given a section reaches the answers of that section, and no others. */
@ApplicationScoped
class AnswerRepository {

    static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id")
            .assigned("exists (select d.id from SectionDelegation d where d.responseId = a.responseId"
                    + " and d.sectionId = a.sectionId and d.personId = :reachPerson)");

    private static final String REACHED =
            " from Answer a join AgencyResponse r on r.id = a.responseId" + " join Agency g on g.id = r.agencyId";

    private static final String ASKED =
            " join Question q on q.id = a.questionId left join Answer b on b.id = a.previousId"
                    + " left join Question w on w.id = b.questionId";

    @PersistenceContext
    EntityManager em;

    Optional<Answer> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("a.id = :id", "id", id)
                .query(em, "select a" + REACHED, "", Answer.class)
                .getResultStream()
                .findFirst();
    }

    /** Of which response an answer is; 0 where there is none. */
    @Unscoped("only to wait for others; what is read afterwards is within reach")
    long responseOf(long id) {
        return Sql.of("SELECT a.RESPONSE_ID FROM SELFAUDIT_ANSWER a WHERE a.ID = ?", id)
                .number(em);
    }

    /** An answer with its question, and what was answered the year before. */
    record Asked(Answer answer, Question question, Answer before, Question asked) {

        private static Asked of(Object[] row) {
            return new Asked((Answer) row[0], (Question) row[1], (Answer) row[2], (Question) row[3]);
        }

        /** What was said then; how the question read then, where it reads differently now. */
        LastAnswer last() {
            boolean otherwise = before != null && !asked.text().equals(question.text());
            return before == null ? null : before.last(otherwise ? asked.text() : null);
        }
    }

    /** The answers of a response within reach, of one section or of all (null), in the order of the questions. */
    List<Asked> of(long responseId, Long sectionId, Scope scope) {
        return REACH.within(scope)
                .and("a.responseId = :response", "response", responseId)
                .andIfGiven("a.sectionId = :section", "section", sectionId)
                .query(
                        em,
                        "select a, q, b, w" + REACHED + ASKED,
                        " order by a.sectionId, q.position, q.id",
                        Object[].class)
                .getResultStream()
                .map(Asked::of)
                .toList();
    }

    /** By section how many questions a response within reach has there, and what their answers come to. */
    Map<Long, Counted> counted(long responseId, Scope scope) {
        Map<Long, Counted> counted = new HashMap<>();
        REACH.within(scope)
                .and("a.responseId = :response", "response", responseId)
                .query(
                        em,
                        "select a.sectionId, a.choice, q.weight, count(a.id)" + REACHED
                                + " join Question q on q.id = a.questionId",
                        " group by a.sectionId, a.choice, q.weight",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counted.merge(
                        (Long) row[0],
                        Counted.of((Choice) row[1], (Integer) row[2], ((Long) row[3]).intValue()),
                        Counted::plus));
        return counted;
    }

    /** Questions and what their answers come to. */
    record Counted(int questions, Tally tally) {

        private static Counted of(Choice choice, int weight, int times) {
            Tally tally = Tally.NONE;
            for (int i = 0; i < times; i++) {
                tally = tally.plus(Tally.of(choice, weight));
            }
            return new Counted(times, tally);
        }

        private Counted plus(Counted other) {
            return new Counted(questions + other.questions, tally.plus(other.tally));
        }
    }

    /** What all the answers of a response come to. */
    @Unscoped("the response was reached")
    Tally tally(long responseId) {
        em.flush();
        return Tally.sum(counted(responseId, Scope.commonwealth()).values().stream()
                .map(Counted::tally)
                .toList());
    }

    /** By answer the items of the plan that are linked to it; those that plan something still, or all. */
    @Unscoped("the answers were reached")
    Map<Long, List<Long>> items(Collection<Long> answerIds, boolean planning) {
        if (answerIds.isEmpty()) {
            return Map.of();
        }
        List<Long[]> links = new ArrayList<>();
        Sql.of("SELECT l.ANSWER_ID, l.POAM_ID FROM SELFAUDIT_GAP l JOIN POAM p ON p.ID = l.POAM_ID WHERE l.ANSWER_ID")
                .in(answerIds)
                .add(planning ? " AND p.STATUS NOT IN ('CLOSED', 'CANCELLED')" : "")
                .add(" ORDER BY l.ANSWER_ID, l.POAM_ID")
                .each(em, row -> links.add(new Long[] {row.getLong(1), row.getLong(2)}));
        return links.stream().collect(groupingBy(link -> link[0], mapping(link -> link[1], toList())));
    }

    /** Says that an item answers what is missing; nothing where that is said already. Returns whether it is new. */
    @Unscoped("answer and item were reached")
    boolean link(long answerId, long poamId) {
        boolean there =
                Sql.of("SELECT COUNT(*) FROM SELFAUDIT_GAP l WHERE l.ANSWER_ID = ? AND l.POAM_ID = ?", answerId, poamId)
                                .number(em)
                        > 0;
        return !there
                && Sql.of("INSERT INTO SELFAUDIT_GAP (ANSWER_ID, POAM_ID) VALUES (?, ?)", answerId, poamId)
                                .update(em)
                        == 1;
    }

    /** Takes that back. Returns whether it was there. */
    @Unscoped("answer and item were reached")
    boolean unlink(long answerId, long poamId) {
        return Sql.of("DELETE FROM SELFAUDIT_GAP WHERE ANSWER_ID = ? AND POAM_ID = ?", answerId, poamId)
                        .update(em)
                == 1;
    }
}
