package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.poamtracker.security.Accounts;
import org.poamtracker.security.Role;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The one account of a new database. Its grant waits for nobody, because there is nobody, and is recorded. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    PersonRepository people;

    @Inject
    AppointmentRepository appointments;

    @Inject
    Accounts accounts;

    @Inject
    Trail trail;

    /** Makes the login {@code admin} and returns the address of the one-time link that sets its password. */
    public String make(LocalDate today) {
        Person person = new Person("First administrator", null, null, null);
        people.add(person);
        Appointment appointment = new Appointment(person.id(), Role.ADMINISTRATOR, null, Period.since(today), null);
        appointment.takeEffect();
        appointments.add(appointment);
        trail.append(TrailEvent.of("ROLE_GRANTED")
                .on("PERSON", person.id(), person.fullName())
                .note("ADMINISTRATOR, the first grant of a new database"));
        return accounts.create(person.id(), "admin");
    }
}
