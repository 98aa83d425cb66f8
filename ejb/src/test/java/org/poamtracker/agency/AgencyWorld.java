package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.poamtracker.agency.AgencyFixtures.CLOCK;
import static org.poamtracker.agency.AgencyFixtures.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Deliveries;
import org.poamtracker.security.Grants;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Role;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The feature wired by hand on a database in memory: one secretariat, two agencies, and people with accounts. */
final class AgencyWorld implements AutoCloseable {

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final KeptTrail trail = new KeptTrail();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, CLOCK)
            .with(Trail.class, trail)
            .with(Deliveries.class, () -> false);
    final AppointmentRepository appointments = wiring.get(AppointmentRepository.class);
    final AppointmentService grants;
    final PersonService people;
    final AgencyService agencies;
    final AgencyEditService edits;
    final long eohhs;
    final long dta;
    final long dor;
    private int logins;

    AgencyWorld() {
        wiring.with(Grants.class, wiring.get(GrantsFromAppointments.class));
        grants = wiring.get(AppointmentService.class);
        people = wiring.get(PersonService.class);
        agencies = wiring.get(AgencyService.class);
        edits = wiring.get(AgencyEditService.class);
        asAdministrator(-1);
        eohhs = db.commit(() -> edits.saveSecretariat(secretariat("EOHHS", "Health and Human Services")));
        dta = db.commit(() -> edits.addAgency(agency("DTA", eohhs)));
        dor = db.commit(() -> edits.addAgency(agency("DOR", eohhs)));
    }

    /** It is now an administrator's turn. */
    void asAdministrator(long person) {
        user.be(person, "Person " + person);
        for (Permission permission : Permission.values()) {
            if (Role.ADMINISTRATOR.holds(permission)) {
                user.allow(permission, new Reach.Commonwealth());
            }
        }
    }

    /** Somebody with an account, whose password is set, and with these roles since yesterday. */
    long person(String name, Role... roles) {
        asAdministrator(-1);
        AddPerson command = new AddPerson();
        command.setFullName(name);
        command.setLogin("login" + ++logins);
        long id = db.commit(() -> people.add(command).personId());
        db.sql("UPDATE SECURITY_ACCOUNT SET PASSWORD_HASH = 'set' WHERE PERSON_ID = " + id);
        for (Role role : roles) {
            db.commit(() -> {
                Appointment held = new Appointment(id, role, null, Period.since(TODAY.minusDays(1)), null);
                held.takeEffect();
                appointments.add(held);
            });
        }
        return id;
    }

    static GrantRole grantOf(Role role, long person, Long place) {
        return grantOf(role, person, place, TODAY);
    }

    static GrantRole grantOf(Role role, long person, Long place, LocalDate from) {
        GrantRole command = new GrantRole();
        command.setPersonId(person);
        command.setRole(role);
        command.setPlaceId(place);
        command.setStartsOn(from);
        return command;
    }

    static SaveSecretariat secretariat(String code, String name) {
        SaveSecretariat command = new SaveSecretariat();
        command.setCode(code);
        command.setName(name);
        return command;
    }

    static SaveAgency agency(String code, long secretariat) {
        SaveAgency command = new SaveAgency();
        command.setCode(code);
        command.setName("Department " + code);
        command.setKind("Department");
        command.setSecretariatId(secretariat);
        command.setActive(true);
        return command;
    }

    /** The code with which this is refused; fails when it is not. Nothing of the attempt stays. */
    String refusal(ThrowingCallable attempt) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> db.commit(() -> {
                    try {
                        attempt.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }));
        assertThat(refused).as("it was not refused").isNotNull();
        return refused.code();
    }

    @Override
    public void close() {
        db.close();
    }
}
