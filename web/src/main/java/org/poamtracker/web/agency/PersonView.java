package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.agency.AppointmentRow;
import org.poamtracker.agency.PersonDetail;
import org.poamtracker.agency.PersonService;
import org.poamtracker.trail.HistoryPage;

/** Behind admin/person.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PersonService people;

    private long id;
    private Long before;
    private transient PersonDetail person;
    private transient HistoryPage history;

    /** Reads the person that the address names. */
    public void open() {
        person = people.show(id);
        history = people.history(id, before);
    }

    /** The appointments that can be ended. */
    public List<AppointmentRow> getEndable() {
        return person.appointments().stream().filter(AppointmentRow::isEndable).toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public PersonDetail getPerson() {
        return person;
    }

    public HistoryPage getHistory() {
        return history;
    }
}
