package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.Reach;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Role;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps agencies and their units. */
@ApplicationScoped
class AgencyRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String NOBODY = """
            not exists (select a.id from Appointment a where a.agencyId = g.id and a.role = :role
            and a.state = org.poamtracker.agency.AppointmentState.IN_FORCE
            and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day))""";

    @PersistenceContext
    EntityManager em;

    void add(Agency agency) {
        em.persist(agency);
        write(agency);
    }

    /** Writes a new or changed one; a code taken meanwhile is refused here. */
    void write(Agency agency) {
        Unique.flush(em, "AGENCY_CODE_UK", () -> new RuleViolation("agency.code-taken", agency.code()));
    }

    void add(AgencyUnit unit) {
        em.persist(unit);
        write(unit);
    }

    /** Writes a new or renamed one; a name taken meanwhile is refused here. */
    void write(AgencyUnit unit) {
        Unique.flush(em, "AGENCY_UNIT_NAME_UK", () -> new RuleViolation("agency.unit-taken", unit.name()));
    }

    void add(FormerCode code) {
        em.persist(code);
    }

    Optional<Agency> byId(long id, Scope scope) {
        return within(scope)
                .and("g.id = :id", "id", id)
                .query(em, "select g from Agency g join fetch g.secretariat", "", Agency.class)
                .getResultStream()
                .findFirst();
    }

    Optional<Agency> byCode(String code, Scope scope) {
        return within(scope)
                .and("g.code = :code", "code", code)
                .query(em, "select g from Agency g join fetch g.secretariat", "", Agency.class)
                .getResultStream()
                .findFirst();
    }

    /** By code. */
    List<Agency> all(Scope scope) {
        return within(scope)
                .query(em, "select g from Agency g join fetch g.secretariat", " order by g.code", Agency.class)
                .getResultList();
    }

    /** Those that take new work, by code. */
    List<Agency> active(Scope scope) {
        return within(scope)
                .and("g.active = true")
                .query(em, "select g from Agency g join fetch g.secretariat", " order by g.code", Agency.class)
                .getResultList();
    }

    /** Those that take new work and where nobody holds a role on a day, by code. */
    List<Agency> without(Role role, LocalDate day, Scope scope) {
        return within(scope)
                .and("g.active = true")
                .and(NOBODY, "role", role)
                .query(em, "select g from Agency g join fetch g.secretariat", " order by g.code", Agency.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<AgencyUnit> units(long agencyId, Scope scope) {
        return within(scope)
                .and("u.agencyId = :agency", "agency", agencyId)
                .query(
                        em,
                        "select u from AgencyUnit u join Agency g on g.id = u.agencyId",
                        " order by u.name",
                        AgencyUnit.class)
                .getResultList();
    }

    /** Whether another agency has this code, or ever had it (POAM-4). */
    @Unscoped("a code is taken wherever it is")
    boolean isTaken(String code, Long byOtherThan) {
        List<Long> having = em.createQuery("select g.id from Agency g where g.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList();
        FormerCode former = em.find(FormerCode.class, code);
        return having.stream().anyMatch(id -> !id.equals(byOtherThan))
                || (former != null && !Long.valueOf(former.agencyId()).equals(byOtherThan));
    }

    @Unscoped("whether a code is noted already says nothing about the agency")
    boolean isNoted(String formerCode) {
        return em.find(FormerCode.class, formerCode) != null;
    }

    private static Conditions within(Scope scope) {
        return REACH.within(wholeAgencies(scope));
    }

    /** To whom something is assigned in an agency may know that agency's name. */
    private static Scope wholeAgencies(Scope scope) {
        Set<Reach> reaches = scope.reaches().stream()
                .map(reach ->
                        reach instanceof Reach.AssignedTo assigned ? new Reach.Agency(assigned.agencyId()) : reach)
                .collect(Collectors.toSet());
        return new Scope(reaches);
    }
}
