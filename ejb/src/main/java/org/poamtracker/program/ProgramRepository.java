package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps programs, their versions and what happened to them. */
@ApplicationScoped
class ProgramRepository {

    static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String OF = " from Program p join Agency g on g.id = p.agencyId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** Adds a program. @throws RuleViolation {@code program.version-open} where somebody else was faster */
    void add(Program program) {
        em.persist(program);
        Unique.flush(em, "PROGRAM_KIND_UK", () -> new RuleViolation("program.version-open"));
    }

    void add(ProgramVersion version) {
        em.persist(version);
        em.flush();
    }

    void add(ProgramStep step) {
        em.persist(step);
    }

    /** Writes what was changed, so that what follows sees its version. */
    void save() {
        em.flush();
    }

    Optional<Program> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("p.id = :id", "id", id)
                .query(em, "select p" + OF, "", Program.class)
                .getResultStream()
                .findFirst();
    }

    /** One program to be changed, if it is within reach: nobody else changes it until the transaction ends. */
    Optional<Program> take(long id, Scope scope) {
        gate.enter("PROGRAM", id);
        Sql.of("SELECT p.ID FROM PROGRAM p WHERE p.ID = ? FOR UPDATE", id).number(em);
        return find(id, scope);
    }

    /** The program of an agency that has one of this kind. */
    Optional<Program> of(long agencyId, ProgramKind kind, Scope scope) {
        return REACH.within(scope)
                .and("p.agencyId = :agency", "agency", agencyId)
                .and("p.kind = :kind", "kind", kind)
                .query(em, "select p" + OF, "", Program.class)
                .getResultStream()
                .findFirst();
    }

    /** A version of a program within reach. */
    Optional<ProgramVersion> version(long id, Scope scope) {
        return REACH.within(scope)
                .and("v.id = :id", "id", id)
                .query(
                        em,
                        "select v from ProgramVersion v join Program p on p.id = v.programId"
                                + " join Agency g on g.id = p.agencyId",
                        "",
                        ProgramVersion.class)
                .getResultStream()
                .findFirst();
    }

    /** All versions of a program, the newest first. */
    @Unscoped("the program was reached")
    List<ProgramVersion> versions(Program program) {
        return em.createQuery(
                        "select distinct v from ProgramVersion v left join fetch v.checks where v.programId = :program"
                                + " order by v.number desc",
                        ProgramVersion.class)
                .setParameter("program", program.id())
                .getResultList();
    }

    /** What happened to a program, the latest first. */
    @Unscoped("the program was reached")
    List<ProgramStep> steps(Program program) {
        return em.createQuery("select s from ProgramStep s where s.programId = :program", ProgramStep.class)
                .setParameter("program", program.id())
                .getResultStream()
                .sorted(ProgramStep.LATEST_FIRST)
                .toList();
    }

    /** Where a program belongs. */
    @Unscoped("the program was reached")
    ProgramPlace place(Program program) {
        return place(program.agencyId(), Scope.commonwealth()).orElseThrow();
    }

    /** An agency within reach. */
    Optional<ProgramPlace> place(long agencyId, Scope scope) {
        return REACH.within(scope)
                .and("g.id = :id", "id", agencyId)
                .query(em, "select g.id, g.code, g.name, g.secretariat.id from Agency g", "", Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new ProgramPlace((Long) row[0], (String) row[1], (String) row[2], (Long) row[3]));
    }

    /** Who a person is. */
    @Unscoped("said to somebody who reached what that person changed")
    String person(long id) {
        return Sql.of("SELECT p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID = ?", id)
                .first(em, row -> row.getString(1))
                .orElse("system");
    }
}
