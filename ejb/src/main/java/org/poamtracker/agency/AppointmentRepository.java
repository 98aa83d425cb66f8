package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.security.Role;
import org.poamtracker.security.Unscoped;

/** Keeps appointments, from which every reach follows. */
@ApplicationScoped
@Unscoped("reach is made from these rows; administrators, who alone change them, see all of them")
class AppointmentRepository {

    private static final String IN_FORCE = " a.state = org.poamtracker.agency.AppointmentState.IN_FORCE"
            + " and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    void add(Delegation delegation) {
        em.persist(delegation);
    }

    Optional<Appointment> byId(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    /** The same row, locked until the end of the transaction, so that nothing is decided twice. */
    Optional<Appointment> locked(long id) {
        gate.enter("APPOINTMENT", id);
        Optional<Appointment> found = byId(id);
        found.ifPresent(appointment -> em.refresh(appointment, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Every one of a person, the latest first. */
    List<Appointment> of(long personId) {
        return em.createQuery(
                        "select a from Appointment a where a.personId = :person order by a.startsOn desc, a.id desc",
                        Appointment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those that wait for a second holder, the oldest first. */
    List<Appointment> pending() {
        return em.createQuery(
                        "select a from Appointment a where a.role in :roles and a.state = :pending order by a.id",
                        Appointment.class)
                .setParameter("roles", Role.wide())
                .setParameter("pending", AppointmentState.PENDING)
                .getResultList();
    }

    /** Who holds what at an agency on a day, by name. */
    List<HolderRow> holdersAt(long agencyId, LocalDate day) {
        return em.createQuery(
                        "select new org.poamtracker.agency.HolderRow(p.id, p.fullName, a.role, a.startsOn, a.endsOn)"
                                + " from Appointment a join Person p on p.id = a.personId where a.agencyId = :agency and"
                                + IN_FORCE + " order by a.role, p.fullName",
                        HolderRow.class)
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .getResultList();
    }

    List<Appointment> inForce(long personId, LocalDate day) {
        return em.createQuery(
                        "select a from Appointment a where a.personId = :person and" + IN_FORCE, Appointment.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    List<Delegation> delegatedTo(long personId, LocalDate day) {
        return em.createQuery(
                        "select d from Delegation d join fetch d.appointment a where d.delegateId = :person"
                                + " and d.startsOn <= :day and d.endsOn >= :day and" + IN_FORCE,
                        Delegation.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    List<Long> secretariatsWithout(Role role, LocalDate day) {
        return em.createQuery(
                        "select s.id from Secretariat s where not exists (select a.id from Appointment a"
                                + " where a.secretariatId = s.id and a.role = :role and" + IN_FORCE + ")",
                        Long.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    /** The people who hold one of these roles on a day. */
    List<Long> holders(List<Role> roles, LocalDate day) {
        return em.createQuery(
                        "select distinct a.personId from Appointment a where a.role in :roles and" + IN_FORCE,
                        Long.class)
                .setParameter("roles", roles)
                .setParameter("day", day)
                .getResultList();
    }

    /** The people who hold one of these roles at a place on a day, and whoever stands in for them. */
    List<Long> holdersOf(List<Role> roles, Long agencyId, Long secretariatId, LocalDate day) {
        if (roles.isEmpty()) {
            return List.of();
        }
        List<Appointment> held = new Conditions()
                .and("a.role in :roles", "roles", roles)
                .andIfGiven("a.agencyId = :agency", "agency", agencyId)
                .andIfGiven("a.secretariatId = :secretariat", "secretariat", secretariatId)
                .and(IN_FORCE.strip(), "day", day)
                .query(em, "select a from Appointment a", " order by a.personId", Appointment.class)
                .getResultList();
        Stream<Long> holders = held.stream().map(Appointment::personId);
        return Stream.concat(holders, standIns(held, day)).distinct().toList();
    }

    private Stream<Long> standIns(List<Appointment> held, LocalDate day) {
        return held.isEmpty()
                ? Stream.empty()
                : em.createQuery(
                                "select d.delegateId from Delegation d where d.appointment in :held"
                                        + " and d.startsOn <= :day and d.endsOn >= :day order by d.delegateId",
                                Long.class)
                        .setParameter("held", held)
                        .setParameter("day", day)
                        .getResultStream();
    }
}
