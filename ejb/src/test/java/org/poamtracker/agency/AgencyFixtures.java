package org.poamtracker.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.poamtracker.platform.Clocks;
import org.poamtracker.security.Role;

/** People, places and days that tests agree on. */
final class AgencyFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(Clocks.BOSTON).toInstant(), Clocks.BOSTON);

    static final long ANA = 1;
    static final long BEN = 2;
    static final long CARL = 3;

    private AgencyFixtures() {}

    /** Ana's, granted by Ben from today on, pending. */
    static Appointment anAppointment(Role role) {
        return anAppointment(role, Period.since(TODAY));
    }

    static Appointment anAppointment(Role role, Period period) {
        return new Appointment(ANA, role, role.isWide() ? null : 7L, period, BEN);
    }

    static Appointment inForce(Role role, Period period) {
        Appointment appointment = anAppointment(role, period);
        appointment.takeEffect();
        return appointment;
    }
}
