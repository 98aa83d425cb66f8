package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.agency.AddPerson;
import org.poamtracker.agency.PersonAdded;
import org.poamtracker.agency.PersonService;

/** Behind admin/newperson.xhtml. The one-time link is shown here once and never stands in an address. */
@Named
@RequestScoped
public class PersonNewView {

    @Inject
    PersonService people;

    private AddPerson command = new AddPerson();
    private PersonAdded added;

    /** Adds the person with an account. */
    public void add() {
        added = people.add(command);
    }

    public AddPerson getCommand() {
        return command;
    }

    public PersonAdded getAdded() {
        return added;
    }
}
