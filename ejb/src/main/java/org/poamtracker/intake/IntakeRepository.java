package org.poamtracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps workbooks on their way in. */
@ApplicationScoped
class IntakeRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");
    private static final String FROM = " from Intake i join Agency g on g.id = i.agencyId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Intake intake) {
        em.persist(intake);
        em.flush();
    }

    Optional<Intake> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("i.id = :id", "id", id)
                .query(em, "select i" + FROM, "", Intake.class)
                .getResultStream()
                .findFirst();
    }

    /** The same row, locked until the end of the transaction. */
    Optional<Intake> take(long id, Scope scope) {
        Optional<Intake> found = find(id, scope);
        found.ifPresent(intake -> gate.enter("INTAKE", id));
        found.ifPresent(intake -> em.lock(intake, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::refresh);
        return found;
    }

    /** Whether all of an agency is within reach. */
    boolean reaches(long agencyId, Scope scope) {
        return !REACH.within(scope)
                .and("g.id = :agency", "agency", agencyId)
                .query(em, "select g.id from Agency g", "", Long.class)
                .getResultList()
                .isEmpty();
    }

    Page<IntakeRow> page(int first, int size, Scope scope) {
        Conditions matching = REACH.within(scope);
        List<Object[]> rows = matching.query(em, "select i, g.code" + FROM, " order by i.id desc", Object[].class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                matching.query(em, "select count(i.id)" + FROM, "", Long.class).getSingleResult();
        return Page.of(
                rows.stream().map(row -> ((Intake) row[0]).row((String) row[1])).toList(), total);
    }

    @Unscoped("the intake was reached")
    String agencyCode(Intake intake) {
        return Sql.of("SELECT g.CODE FROM AGENCY g WHERE g.ID = ?", intake.agencyId())
                .first(em, row -> row.getString(1))
                .orElseThrow();
    }
}
