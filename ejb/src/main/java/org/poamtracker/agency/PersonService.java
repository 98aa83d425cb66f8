package org.poamtracker.agency;

import static org.poamtracker.security.Permission.ACCOUNT_EDIT;
import static org.poamtracker.security.Permission.ACCOUNT_VIEW;
import static org.poamtracker.security.Permission.SECURITY_LOG_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.AccountDetail;
import org.poamtracker.security.Accounts;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.LinkGiven;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** People with their accounts, for administrators. */
@Stateless
public class PersonService {

    @Inject
    PersonRepository people;

    @Inject
    AppointmentRepository appointments;

    @Inject
    Appointees appointees;

    @Inject
    Accounts accounts;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    History history;

    /** People by name. */
    @Requires(ACCOUNT_VIEW)
    public PersonPage list(PersonFilter filter) {
        return PersonPage.of(people.rows(filter, PersonPage.SIZE + 1));
    }

    /** One person. @throws RuleViolation {@code agency.person.unknown} */
    @Requires(ACCOUNT_VIEW)
    public PersonDetail show(long personId) {
        List<AppointmentRow> held =
                appointments.of(personId).stream().map(appointees::row).toList();
        return load(personId).detail(accounts.of(personId).orElse(null), held, personId == user.personId());
    }

    /**
     * Adds somebody with an account, whose first password is set through a one-time link (SEC-1).
     *
     * @throws RuleViolation {@code security.login-taken}
     */
    @Requires(ACCOUNT_EDIT)
    public PersonAdded add(@Valid AddPerson command) {
        Person person =
                new Person(command.getFullName(), command.getWorkMail(), command.getTelephone(), command.getTitle());
        people.add(person);
        trail.append(TrailEvent.of("PERSON_ADDED").on("PERSON", person.id(), person.fullName()));
        LinkGiven link = accounts.open(person.id(), command.getLogin());
        return new PersonAdded(person.id(), link);
    }

    /** Changes what is kept of somebody. @throws RuleViolation {@code agency.person.unknown}, {@code agency.stale} */
    @Requires(ACCOUNT_EDIT)
    public void change(@Valid SavePerson command) {
        gate.enter("PERSON", Objects.requireNonNull(command.getId()));
        Person person = load(command.getId());
        if (person.version() != command.getVersion()) {
            throw new RuleViolation("agency.stale");
        }
        List<FieldChange> changes = person.change(command);
        trail.append(TrailEvent.of("PERSON_CHANGED")
                .on("PERSON", person.id(), person.fullName())
                .changes(changes));
    }

    /** What happened to somebody's record and appointments, newest first. @throws RuleViolation {@code agency.person.unknown} */
    @Requires(ACCOUNT_VIEW)
    public HistoryPage history(long personId, Long before) {
        return history.of("PERSON", load(personId).id(), before);
    }

    /**
     * What happened to somebody's account, signing in among it, newest first.
     *
     * @throws RuleViolation {@code agency.person.unknown}, also where the person has no account
     */
    @Requires({ACCOUNT_VIEW, SECURITY_LOG_VIEW})
    public HistoryPage accountHistory(long personId, Long before) {
        AccountDetail account =
                accounts.of(personId).orElseThrow(() -> new RuleViolation("agency.person.unknown", personId));
        return history.of("ACCOUNT", account.id(), before);
    }

    private Person load(long personId) {
        return people.byId(personId).orElseThrow(() -> new RuleViolation("agency.person.unknown", personId));
    }
}
