package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.agency.AppointmentRow;
import org.poamtracker.agency.AppointmentService;

/** Behind admin/grants.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class PendingGrantsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AppointmentService appointments;

    private transient List<AppointmentRow> rows;

    /** Reads the list. */
    public void open() {
        rows = appointments.pending();
    }

    /** Confirms one as its second holder. */
    public String confirm(long id) {
        appointments.confirm(id);
        return "/admin/grants.xhtml?faces-redirect=true&decided=confirmed";
    }

    /** Refuses one as its second holder. */
    public String refuse(long id) {
        appointments.refuse(id);
        return "/admin/grants.xhtml?faces-redirect=true&decided=refused";
    }

    public List<AppointmentRow> getRows() {
        return rows;
    }
}
