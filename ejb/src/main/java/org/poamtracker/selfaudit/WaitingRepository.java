package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;
import org.poamtracker.selfaudit.SelfauditWaiting.Waits;

/** What waits for somebody in self-audits; the first of each, the earliest due first. */
@ApplicationScoped
class WaitingRepository {

    private static final ReachColumns WHOLE = ReachColumns.of("g.secretariat.id", "g.id");

    private static final int MOST = 5;

    @PersistenceContext
    EntityManager em;

    /** Whole responses within reach that stand so. */
    List<Waits> responses(ResponseStatus status, Scope scope) {
        return scope.nothing()
                ? List.of()
                : WHOLE.within(scope)
                        .and("r.status = :status", "status", status)
                        .query(
                                em,
                                "select r.id, g.code, c.name, r.dueOn from AgencyResponse r join r.campaign c"
                                        + " join Agency g on g.id = r.agencyId",
                                " order by r.dueOn, r.id",
                                Object[].class)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row ->
                                new Waits((Long) row[0], null, (String) row[1], (String) row[2], (LocalDate) row[3]))
                        .toList();
    }

    /** The sections given to a person in which something is unanswered. */
    @Unscoped("what was given to the person who asks")
    List<Waits> sections(long personId) {
        return em.createQuery(
                        "select d.responseId, d.sectionId, g.code, s.title, d.dueOn from SectionDelegation d"
                                + " join AgencyResponse r on r.id = d.responseId join Agency g on g.id = r.agencyId"
                                + " join Section s on s.id = d.sectionId where d.personId = :person and r.status ="
                                + " org.poamtracker.selfaudit.ResponseStatus.ANSWERING and exists (select a.id from Answer a"
                                + " where a.responseId = d.responseId and a.sectionId = d.sectionId and a.choice is null)"
                                + " order by d.dueOn, d.id",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row ->
                        new Waits((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]))
                .toList();
    }
}
