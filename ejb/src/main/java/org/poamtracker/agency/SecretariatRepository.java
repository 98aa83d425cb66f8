package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps secretariats, and the outside organizations beside them. */
@ApplicationScoped
class SecretariatRepository {

    private static final ReachColumns REACH = ReachColumns.of("s.id", null);

    @PersistenceContext
    EntityManager em;

    void add(Secretariat secretariat) {
        em.persist(secretariat);
        write(secretariat);
    }

    /** Writes a new or changed one; a code taken meanwhile is refused here. */
    void write(Secretariat secretariat) {
        Unique.flush(
                em, "AGENCY_SECRETARIAT_CODE_UK", () -> new RuleViolation("agency.code-taken", secretariat.code()));
    }

    /** Those that a scope holds as a whole, by code. */
    List<Secretariat> all(Scope scope) {
        return REACH.within(scope)
                .query(em, "select s from Secretariat s", " order by s.code", Secretariat.class)
                .getResultList();
    }

    Optional<Secretariat> byId(long id, Scope scope) {
        return REACH.within(scope)
                .and("s.id = :id", "id", id)
                .query(em, "select s from Secretariat s", "", Secretariat.class)
                .getResultStream()
                .findFirst();
    }

    @Unscoped("a code is taken wherever it is")
    boolean isTaken(String code, Long byOtherThan) {
        return em.createQuery("select s.id from Secretariat s where s.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .anyMatch(id -> !id.equals(byOtherThan));
    }

    @Unscoped("organizations outside belong to no agency; administrators appoint their representatives")
    List<Organization> organizations() {
        return em.createQuery("select o from Organization o order by o.code", Organization.class)
                .getResultList();
    }

    @Unscoped("the same")
    Optional<Organization> organization(long id) {
        return Optional.ofNullable(em.find(Organization.class, id));
    }
}
