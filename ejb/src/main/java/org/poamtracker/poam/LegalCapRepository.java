package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.security.Unscoped;

/** Keeps the laws that leave agencies less time (POAM-7). */
@ApplicationScoped
@Unscoped("asked for the agency of an item that was reached")
class LegalCapRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that limit what is agreed today. */
    LegalCaps of(long agencyId) {
        LocalDate today = LocalDate.now(clock);
        return new LegalCaps(
                all(agencyId).stream().filter(cap -> cap.isInForce(today)).toList(), today);
    }

    /** All there are and were, the latest first. */
    List<LegalCapRow> all(long agencyId) {
        return em.createQuery(
                        "select c from LegalCap c where c.agencyId = :agency order by c.startsOn desc, c.id desc",
                        LegalCap.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .map(LegalCap::row)
                .toList();
    }

    /** One of an agency. */
    Optional<LegalCap> find(long id, long agencyId) {
        return Optional.ofNullable(em.find(LegalCap.class, id)).filter(cap -> cap.agencyId() == agencyId);
    }

    /** Keeps a new one. */
    void add(LegalCap cap) {
        em.persist(cap);
        em.flush();
    }
}
