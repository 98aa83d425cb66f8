package org.poamtracker.agency;

import static org.poamtracker.security.Permission.ROLE_CONFIRM;
import static org.poamtracker.security.Permission.ROLE_GRANT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Administrators;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Role;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * Appointing people. A wide grant (Commonwealth or administrator reach) waits until somebody else who holds one confirms it,
 * unless there is nobody else yet: then it takes effect at once and the trail says so.
 */
@Stateless
public class AppointmentService {

    @Inject
    AppointmentRepository appointments;

    @Inject
    Appointees appointees;

    @Inject
    Administrators administrators;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Where a role can hold: agencies, secretariats or organizations; empty for a role that names no place. */
    @Requires(ROLE_GRANT)
    public List<PlaceChoice> places(Role role) {
        return appointees.places(role);
    }

    /**
     * Appoints somebody.
     *
     * @return whether it waits for a second holder
     * @throws RuleViolation {@code agency.grant-to-oneself}, {@code agency.grant-held-already}, {@code agency.person.unknown},
     *     {@code agency.place.unknown} and the rules of dates
     */
    @Requires(ROLE_GRANT)
    public boolean grant(@Valid GrantRole command) {
        gate.enter("PERSON", command.getPersonId());
        String name = appointees.nameOf(command.getPersonId());
        PlaceChoice place = appointees.place(command.getRole(), command.getPlaceId());
        Period period = new Period(command.getStartsOn(), command.getEndsOn());
        Appointment granted = new Appointment(
                command.getPersonId(), command.getRole(), command.getPlaceId(), period, user.personId());
        ensureNotHeld(granted, period);
        boolean waits = granted.role().isWide() && somebodyElseCouldConfirm(granted.personId());
        if (!waits) {
            granted.takeEffect();
        }
        appointments.add(granted);
        TrailEvent event = given(waits ? "ROLE_ASKED" : "ROLE_GRANTED", granted, name, place)
                .change("startsOn", null, period.from())
                .change("endsOn", null, period.to());
        boolean first = granted.role().isWide() && !waits;
        trail.append(first ? event.note("There is no second holder yet who could confirm it.") : event);
        return waits;
    }

    /** The wide grants that wait for a second holder, the oldest first. */
    @Requires(ROLE_CONFIRM)
    public List<AppointmentRow> pending() {
        return appointments.pending().stream().map(appointees::row).toList();
    }

    /**
     * Confirms a wide grant, as its second holder.
     *
     * @throws RuleViolation {@code agency.appointment.unknown}, {@code agency.grant-not-pending}, {@code agency.grant-needs-second-holder}
     */
    @Requires(ROLE_CONFIRM)
    public void confirm(long appointmentId) {
        Appointment appointment = load(appointmentId);
        appointment.confirm(user.personId());
        trail.append(given("ROLE_CONFIRMED", appointment));
    }

    /** Refuses a wide grant, as its second holder. @throws RuleViolation as for {@link #confirm} */
    @Requires(ROLE_CONFIRM)
    public void refuse(long appointmentId) {
        Appointment appointment = load(appointmentId);
        appointment.refuse(user.personId());
        trail.append(taken("ROLE_REFUSED", appointment));
    }

    /**
     * Sets the last day of an appointment, or, without a day, ends it before its holder's next request.
     *
     * @throws RuleViolation {@code agency.appointment.unknown}, {@code agency.last-administrator}, and the rules of dates
     */
    @Requires(ROLE_GRANT)
    public void end(long appointmentId, LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        Appointment appointment = load(appointmentId);
        if (appointment.isInForceOn(today)
                && appointment.role() == Role.ADMINISTRATOR
                && administrators.isLastActive(appointment.personId())) {
            throw new RuleViolation("agency.last-administrator");
        }
        LocalDate before = appointment.endsOn();
        if (lastDay == null) {
            appointment.endNow(today);
        } else {
            appointment.endOn(lastDay, today);
        }
        String action = appointment.state() == AppointmentState.WITHDRAWN ? "ROLE_WITHDRAWN" : "ROLE_ENDED";
        trail.append(taken(action, appointment).change("endsOn", before, appointment.endsOn()));
    }

    private boolean somebodyElseCouldConfirm(long grantee) {
        Set<Long> others = new HashSet<>(appointments.holders(Role.holding(ROLE_CONFIRM), LocalDate.now(clock)));
        others.removeAll(List.of(grantee, user.personId()));
        return administrators.anyActive(others);
    }

    private void ensureNotHeld(Appointment granted, Period period) {
        LocalDate today = LocalDate.now(clock);
        for (Appointment held : appointments.of(granted.personId())) {
            boolean same = held.role() == granted.role() && Objects.equals(held.placeId(), granted.placeId());
            if (same && held.counts(today) && held.overlaps(period)) {
                throw new RuleViolation("agency.grant-held-already");
            }
        }
    }

    private Appointment load(long id) {
        return appointments.locked(id).orElseThrow(() -> new RuleViolation("agency.appointment.unknown", id));
    }

    private TrailEvent given(String action, Appointment appointment) {
        PlaceChoice place = appointees.place(appointment.role(), appointment.placeId());
        return given(action, appointment, appointees.nameOf(appointment.personId()), place);
    }

    private static TrailEvent given(String action, Appointment appointment, String name, PlaceChoice place) {
        return TrailEvent.of(action)
                .on("PERSON", appointment.personId(), name)
                .change("role", null, appointment.role())
                .change("placeId", null, place == null ? null : place.code());
    }

    private TrailEvent taken(String action, Appointment appointment) {
        PlaceChoice place = appointees.place(appointment.role(), appointment.placeId());
        return TrailEvent.of(action)
                .on("PERSON", appointment.personId(), appointees.nameOf(appointment.personId()))
                .change("role", appointment.role(), null)
                .change("placeId", place == null ? null : place.code(), null);
    }
}
