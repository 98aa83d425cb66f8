package org.poamtracker.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.agency.AppointmentRow;
import org.poamtracker.agency.AppointmentService;

/** Behind admin/grants.xhtml. */
@Named
@RequestScoped
public class PendingGrantsView {

    @Inject
    AppointmentService appointments;

    private List<AppointmentRow> rows;

    @PostConstruct
    void open() {
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
