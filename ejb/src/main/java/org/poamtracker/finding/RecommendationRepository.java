package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.security.Scope;

/** Keeps recommendations; each is reached as its finding is. */
@ApplicationScoped
class RecommendationRepository {

    private static final String WITHIN = " from Recommendation r where exists (select g.id from FindingAgency a"
            + " join Agency g on g.id = a.agencyId";

    @PersistenceContext
    EntityManager em;

    void add(Recommendation recommendation) {
        em.persist(recommendation);
    }

    List<Recommendation> of(long findingId, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("a.findingId = r.findingId")
                .query(em, "select r" + WITHIN, ") and r.findingId = :finding order by r.id", Recommendation.class)
                .setParameter("finding", findingId)
                .getResultList();
    }

    Optional<Recommendation> find(long id, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("a.findingId = r.findingId")
                .query(em, "select r" + WITHIN, ") and r.id = :id", Recommendation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The finding whose review recommends it, without reading it: it is read once that is taken. */
    Optional<Long> finding(long id, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("a.findingId = r.findingId")
                .query(em, "select r.findingId" + WITHIN, ") and r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
