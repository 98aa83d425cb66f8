package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.agency.PersonService;
import org.poamtracker.trail.HistoryPage;

/** Behind admin/accounthistory.xhtml. */
@Named
@RequestScoped
public class AccountHistoryView {

    @Inject
    PersonService people;

    private long id;
    private Long before;
    private HistoryPage history;

    /** Reads what happened to the account of the person that the address names. */
    public void open() {
        history = people.accountHistory(id, before);
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
