package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Role;

/**
 * A person's role, where it holds, from a day to a day. It is ended by a date and never deleted, so that who was ISO on a
 * day stays answerable. A wide one (Commonwealth or administrator) is pending until a second holder confirms it.
 */
@Entity
@Table(name = "AGENCY_APPOINTMENT")
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_APPOINTMENT_SEQ")
    @SequenceGenerator(name = "AGENCY_APPOINTMENT_SEQ", sequenceName = "AGENCY_APPOINTMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "PERSON_ID", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ROLE", nullable = false, updatable = false)
    private Role role;

    @Column(name = "SECRETARIAT_ID", updatable = false)
    private Long secretariatId;

    @Column(name = "AGENCY_ID", updatable = false)
    private Long agencyId;

    @Column(name = "ORGANIZATION_ID", updatable = false)
    private Long organizationId;

    @Column(name = "STARTS_ON", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ENDS_ON")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private AppointmentState state = AppointmentState.PENDING;

    @Column(name = "GRANTED_BY", updatable = false)
    private Long grantedBy;

    @Column(name = "CONFIRMED_BY")
    private Long confirmedBy;

    protected Appointment() {}

    /**
     * A new appointment, pending until {@link #takeEffect} or {@link #confirm}.
     *
     * @param placeId the agency, secretariat or organization that the role's reach names, or null where it names none
     * @param grantedBy the person who grants it, or null where the product itself does at its first start
     */
    Appointment(long personId, Role role, Long placeId, Period period, Long grantedBy) {
        if (grantedBy != null && grantedBy == personId) {
            throw new RuleViolation("agency.grant-to-oneself");
        }
        this.personId = personId;
        this.role = role;
        this.startsOn = period.from();
        this.endsOn = period.to();
        this.grantedBy = grantedBy;
        place(placeId);
    }

    private void place(Long placeId) {
        switch (role.reachKind()) {
            case AGENCY, ASSIGNED -> agencyId = demand(placeId, "agency.appointment-needs-agency");
            case SECRETARIAT -> secretariatId = demand(placeId, "agency.appointment-needs-secretariat");
            case CONTRACTS -> organizationId = demand(placeId, "agency.appointment-needs-organization");
            case COMMONWEALTH, TOTALS -> {
                // reaches no single place
            }
        }
    }

    private static Long demand(Long placeId, String code) {
        if (placeId == null) {
            throw new RuleViolation(code);
        }
        return placeId;
    }

    /** Needs nobody's confirmation: a narrow role, or the very first wide ones. */
    void takeEffect() {
        state = AppointmentState.IN_FORCE;
    }

    /** The second holder says yes. Neither the one who granted it nor the one who gets it can be that. */
    void confirm(long byPerson) {
        ensureDecidableBy(byPerson);
        confirmedBy = byPerson;
        state = AppointmentState.IN_FORCE;
    }

    /** The second holder says no. */
    void refuse(long byPerson) {
        ensureDecidableBy(byPerson);
        confirmedBy = byPerson;
        state = AppointmentState.REFUSED;
    }

    private void ensureDecidableBy(long byPerson) {
        if (state != AppointmentState.PENDING) {
            throw new RuleViolation("agency.grant-not-pending");
        }
        if (byPerson == personId || Long.valueOf(byPerson).equals(grantedBy)) {
            throw new RuleViolation("agency.grant-needs-second-holder");
        }
    }

    /**
     * Sets its last day. Days that are over stay as they were, and a later end is a new grant, which a wide one would have
     * to be confirmed for.
     */
    void endOn(LocalDate day, LocalDate today) {
        ensureOngoing(today);
        if (day.isBefore(startsOn)) {
            throw new RuleViolation("agency.appointment-ends-before-it-starts", startsOn);
        }
        if (day.isBefore(today.minusDays(1))) {
            throw new RuleViolation("agency.appointment-ends-in-past");
        }
        if (endsOn != null && day.isAfter(endsOn)) {
            throw new RuleViolation("agency.appointment-only-shortens", endsOn);
        }
        endsOn = day;
    }

    /** Ends it before the next request: yesterday was its last day, or, where it had none yet, it never was. */
    void endNow(LocalDate today) {
        if (state == AppointmentState.PENDING) {
            state = AppointmentState.WITHDRAWN;
            return;
        }
        ensureOngoing(today);
        if (startsOn.isBefore(today)) {
            endsOn = today.minusDays(1);
        } else {
            state = AppointmentState.WITHDRAWN;
        }
    }

    private void ensureOngoing(LocalDate today) {
        Standing now = standing(today);
        if (now != Standing.PRESENT && now != Standing.FUTURE) {
            throw new RuleViolation("agency.appointment-over");
        }
    }

    /** Whether it holds on some day from this one on, or may come to. */
    boolean counts(LocalDate today) {
        return switch (standing(today)) {
            case PENDING, FUTURE, PRESENT -> true;
            case PAST, REFUSED, WITHDRAWN -> false;
        };
    }

    boolean overlaps(Period other) {
        boolean startsAfter = other.to() != null && startsOn.isAfter(other.to());
        boolean endsBefore = endsOn != null && endsOn.isBefore(other.from());
        return !startsAfter && !endsBefore;
    }

    Standing standing(LocalDate day) {
        return switch (state) {
            case PENDING -> Standing.PENDING;
            case REFUSED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case IN_FORCE ->
                day.isBefore(startsOn)
                        ? Standing.FUTURE
                        : endsOn != null && day.isAfter(endsOn) ? Standing.PAST : Standing.PRESENT;
        };
    }

    boolean isInForceOn(LocalDate day) {
        return standing(day) == Standing.PRESENT;
    }

    /** On whose data the holder acts. */
    Reach reach() {
        return reach(personId);
    }

    /** The same for a delegate: what is assigned to a person stays the holder's. */
    private Reach reach(long holder) {
        return switch (role.reachKind()) {
            case COMMONWEALTH -> new Reach.Commonwealth();
            case SECRETARIAT -> new Reach.Secretariat(secretariatId);
            case AGENCY -> new Reach.Agency(agencyId);
            case ASSIGNED -> new Reach.AssignedTo(holder, agencyId);
            case CONTRACTS -> new Reach.Contracts(organizationId);
            case TOTALS -> new Reach.TotalsOnly();
        };
    }

    Long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    AppointmentState state() {
        return state;
    }

    /** The agency, secretariat or organization, whichever the role's reach names, or null. */
    Long placeId() {
        return agencyId != null ? agencyId : secretariatId != null ? secretariatId : organizationId;
    }

    Long grantedBy() {
        return grantedBy;
    }

    Long confirmedBy() {
        return confirmedBy;
    }

    Long agencyId() {
        return agencyId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
