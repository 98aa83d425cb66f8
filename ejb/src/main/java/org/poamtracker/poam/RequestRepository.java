package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps what was asked for about items, and how it was decided. */
@ApplicationScoped
class RequestRepository {

    @PersistenceContext
    EntityManager em;

    void add(PoamRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The item that a request is about, if it is within reach: it is taken first, so that no two decide at once. */
    Optional<Long> poamOf(long requestId, Scope scope) {
        return PoamRepository.REACH
                .within(scope)
                .and("r.id = :id", "id", requestId)
                .query(em, "select p.id from PoamRequest r join r.poam p", "", Long.class)
                .getResultStream()
                .findFirst();
    }

    /** A request of an item that was taken. */
    @Unscoped("its item was reached")
    PoamRequest get(long requestId) {
        return em.find(PoamRequest.class, requestId);
    }

    /** Whether something about an item waits to be decided. */
    @Unscoped("the item was reached")
    boolean isAnyWaiting(Poam poam) {
        return Sql.of("SELECT COUNT(*) FROM POAM_REQUEST r WHERE r.POAM_ID = ? AND r.STATE = 'WAITING'", poam.id())
                        .number(em)
                > 0;
    }

    /** Everything asked for about an item, latest first. */
    @Unscoped("the item was reached")
    List<PoamRequest> of(Poam poam) {
        return em.createQuery("select r from PoamRequest r where r.poam = :poam order by r.id desc", PoamRequest.class)
                .setParameter("poam", poam)
                .getResultList();
    }
}
