package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.agency.PersonDetail;
import org.poamtracker.agency.PersonService;
import org.poamtracker.agency.SavePerson;

/** Behind admin/editperson.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class PersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PersonService people;

    private long id;
    private SavePerson command = new SavePerson();

    /** Fills the form with what is known of the person. */
    public void open() {
        PersonDetail person = people.show(id);
        command.setId(id);
        command.setVersion(person.version());
        command.setFullName(person.fullName());
        command.setWorkMail(person.workMail());
        command.setTitle(person.title());
        command.setTelephone(person.telephone());
    }

    /** Saves it. */
    public String save() {
        people.change(command);
        return "/admin/person.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SavePerson getCommand() {
        return command;
    }
}
