package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.security.Permission;
import org.poamtracker.security.ReachKind;
import org.poamtracker.security.Role;

/** Who holds a post for an agency today, for whoever has to tell them. */
@ApplicationScoped
public class Holders {

    @Inject
    AppointmentRepository appointments;

    @Inject
    Clock clock;

    /**
     * The people who may do this for an agency, at the narrowest place where anybody may: the agency, its secretariat, the
     * Commonwealth. Delegates of the absent are among them. Empty where the post is vacant everywhere.
     */
    public List<Long> nearest(Permission permission, long agencyId, long secretariatId) {
        LocalDate today = LocalDate.now(clock);
        List<Long> atAgency = appointments.holdersOf(roles(permission, ReachKind.AGENCY), agencyId, null, today);
        if (!atAgency.isEmpty()) {
            return atAgency;
        }
        List<Long> above = appointments.holdersOf(roles(permission, ReachKind.SECRETARIAT), null, secretariatId, today);
        return above.isEmpty() ? central(permission) : above;
    }

    /** The people who may do this for the whole Commonwealth, and the delegates of the absent among them. */
    public List<Long> central(Permission permission) {
        return appointments.holdersOf(roles(permission, ReachKind.COMMONWEALTH), null, null, LocalDate.now(clock));
    }

    private static List<Role> roles(Permission permission, ReachKind kind) {
        Stream<Role> holding = Role.holding(permission).stream();
        return holding.filter(role -> role.reachKind() == kind).toList();
    }
}
