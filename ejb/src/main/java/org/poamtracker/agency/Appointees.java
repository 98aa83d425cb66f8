package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Role;
import org.poamtracker.security.Scope;

/** The people and places that appointments name, as administrators, who reach all of them, see them. */
@ApplicationScoped
class Appointees {

    @Inject
    PersonRepository people;

    @Inject
    AgencyRepository agencies;

    @Inject
    SecretariatRepository secretariats;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    String nameOf(long personId) {
        return people.byId(personId)
                .map(Person::fullName)
                .orElseThrow(() -> new RuleViolation("agency.person.unknown", personId));
    }

    /** Where a role can hold; empty for a role that names no place. */
    List<PlaceChoice> places(Role role) {
        Scope all = user.scope(Permission.ROLE_GRANT);
        return switch (role.reachKind()) {
            case AGENCY, ASSIGNED ->
                agencies.active(all).stream().map(Agency::place).toList();
            case SECRETARIAT ->
                secretariats.all(all).stream().map(Secretariat::place).toList();
            case CONTRACTS ->
                secretariats.organizations().stream().map(Organization::place).toList();
            case COMMONWEALTH, TOTALS -> List.of();
        };
    }

    /** The place of this id, or null for a role that names none. @throws RuleViolation {@code agency.place.unknown} */
    PlaceChoice place(Role role, Long id) {
        if (id == null) {
            return null; // the appointment itself refuses a role that needs one
        }
        Scope all = Scope.commonwealth();
        Optional<PlaceChoice> place =
                switch (role.reachKind()) {
                    case AGENCY, ASSIGNED -> agencies.byId(id, all).map(Agency::place);
                    case SECRETARIAT -> secretariats.byId(id, all).map(Secretariat::place);
                    case CONTRACTS -> secretariats.organization(id).map(Organization::place);
                    case COMMONWEALTH, TOTALS -> Optional.empty();
                };
        return place.orElseThrow(() -> new RuleViolation("agency.place.unknown", id));
    }

    AppointmentRow row(Appointment appointment) {
        return new AppointmentRow(
                appointment.id(),
                appointment.personId(),
                nameOf(appointment.personId()),
                appointment.role(),
                place(appointment.role(), appointment.placeId()),
                appointment.startsOn(),
                appointment.endsOn(),
                appointment.standing(LocalDate.now(clock)),
                nameOrNull(appointment.grantedBy()),
                nameOrNull(appointment.confirmedBy()),
                isDecidable(appointment));
    }

    private boolean isDecidable(Appointment appointment) {
        return appointment.state() == AppointmentState.PENDING
                && user.may(Permission.ROLE_CONFIRM)
                && appointment.personId() != user.personId()
                && !Objects.equals(appointment.grantedBy(), user.personId());
    }

    private String nameOrNull(Long personId) {
        return personId == null ? null : nameOf(personId);
    }
}
