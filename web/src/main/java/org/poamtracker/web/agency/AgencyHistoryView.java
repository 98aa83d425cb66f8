package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.trail.HistoryPage;

/** Behind admin/agencyhistory.xhtml. */
@Named
@RequestScoped
public class AgencyHistoryView {

    @Inject
    AgencyService agencies;

    private long id;
    private Long before;
    private HistoryPage history;

    /** Reads what happened to the record of the agency that the address names. */
    public void open() {
        history = agencies.history(id, before);
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

    public HistoryPage getHistory() {
        return history;
    }
}
