package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.agency.AppointmentService;
import org.poamtracker.agency.GrantRole;
import org.poamtracker.agency.PersonService;
import org.poamtracker.agency.PlaceChoice;
import org.poamtracker.security.Role;

/** Behind admin/grant.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class GrantView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PersonService people;

    @Inject
    AppointmentService appointments;

    @Inject
    Clock clock;

    private long person;
    private Role role;
    private String name;
    private transient List<PlaceChoice> places = List.of();
    private GrantRole command = new GrantRole();

    /** Begins a grant for the person and the role that the address names; the role can be chosen on the page. */
    public void open() {
        name = people.show(person).fullName();
        command.setPersonId(person);
        command.setStartsOn(LocalDate.now(clock));
        if (role != null) {
            command.setRole(role);
            places = appointments.places(role);
        }
    }

    /** Grants it. */
    public String grant() {
        boolean waits = appointments.grant(command);
        return "/admin/person.xhtml?faces-redirect=true&id=" + person + "&granted=" + (waits ? "waits" : "now");
    }

    /** Every role. */
    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public List<PlaceChoice> getPlaces() {
        return places;
    }

    public GrantRole getCommand() {
        return command;
    }
}
