package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.Unscoped;

/** Keeps the coded reasons why something takes longer. */
@ApplicationScoped
@Unscoped("reference data, the same for everybody")
class JustificationRepository {

    @PersistenceContext
    EntityManager em;

    /** All of them in their order, those offered no more among them. */
    List<JustificationCode> all() {
        return em.createQuery("select j from JustificationCode j order by j.position", JustificationCode.class)
                .getResultList();
    }

    Optional<JustificationCode> find(String code) {
        return Optional.ofNullable(code == null ? null : em.find(JustificationCode.class, code));
    }

    void add(JustificationCode code) {
        em.persist(code);
        Unique.flush(
                em, "POAM_JUSTIFICATION_PK", () -> new RuleViolation("poam.justification-code-taken", code.code()));
    }
}
