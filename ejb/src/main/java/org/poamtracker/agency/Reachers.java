package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.security.Permission;
import org.poamtracker.security.ReachKind;
import org.poamtracker.security.Role;

/** Who reaches a record of an agency today, for whoever calls them by name. */
@ApplicationScoped
public class Reachers {

    @Inject
    AppointmentRepository appointments;

    @Inject
    PersonRepository people;

    @Inject
    Clock clock;

    /**
     * Everybody who may do this with a record, by name; delegates of the absent are among them.
     *
     * @param assigned the people whom the record is assigned to
     */
    public List<Reacher> of(Permission permission, long agencyId, long secretariatId, Collection<Long> assigned) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> ids = new LinkedHashSet<>(
                appointments.holdersOf(roles(permission, ReachKind.ASSIGNED), agencyId, null, today));
        ids.retainAll(assigned);
        ids.addAll(appointments.holdersOf(roles(permission, ReachKind.AGENCY), agencyId, null, today));
        ids.addAll(appointments.holdersOf(roles(permission, ReachKind.SECRETARIAT), null, secretariatId, today));
        ids.addAll(appointments.holdersOf(roles(permission, ReachKind.COMMONWEALTH), null, null, today));
        return people.reachers(ids);
    }

    private static List<Role> roles(Permission permission, ReachKind kind) {
        return Role.holding(permission).stream()
                .filter(role -> role.reachKind() == kind)
                .toList();
    }
}
