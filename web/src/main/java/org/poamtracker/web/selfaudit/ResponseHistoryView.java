package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.trail.HistoryPage;

/** Behind selfaudit/history.xhtml. */
@Named
@RequestScoped
public class ResponseHistoryView {

    @Inject
    ResponseService responses;

    private Long id;
    private Long before;
    private HistoryPage page;

    /** Reads the slice that the address asks for. */
    public void open() {
        page = responses.history(id == null ? 0 : id, before);
    }

    public HistoryPage getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
