package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.poamtracker.security.Grant;
import org.poamtracker.security.Grants;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Role;

/** What security asks about people, answered from the appointments of the day. */
@ApplicationScoped
class GrantsFromAppointments implements Grants {

    @Inject
    AppointmentRepository appointments;

    @Inject
    PersonRepository people;

    @Override
    public List<Grant> inForce(long personId, LocalDate day) {
        List<Grant> grants = new ArrayList<>();
        for (Appointment held : appointments.inForce(personId, day)) {
            grants.add(new Grant(held.role(), held.reach(), null));
        }
        for (Delegation delegation : appointments.delegatedTo(personId, day)) {
            Appointment absent = delegation.appointment();
            grants.add(new Grant(absent.role(), absent.reach(), nameOf(absent.personId())));
        }
        return grants;
    }

    @Override
    public Set<Long> secretariatsWithoutScio(LocalDate day) {
        return Set.copyOf(appointments.secretariatsWithout(Role.SCIO, day));
    }

    @Override
    public Set<Long> holders(Permission permission, LocalDate day) {
        return Set.copyOf(appointments.holders(Role.holding(permission), day));
    }

    @Override
    public String nameOf(long personId) {
        return people.byId(personId).map(Person::fullName).orElseThrow();
    }

    @Override
    public String mailOf(long personId) {
        return people.byId(personId).map(Person::workMail).orElse(null);
    }

    @Override
    public boolean lettersAndDigits(long personId, LocalDate day) {
        return people.anyAgencyAsksForLettersAndDigits(personId);
    }
}
