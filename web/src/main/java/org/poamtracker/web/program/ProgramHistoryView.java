package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.ProgramService;
import org.poamtracker.trail.HistoryPage;

/** Behind program/history.xhtml. */
@Named
@RequestScoped
public class ProgramHistoryView {

    @Inject
    ProgramService programs;

    private Long id;
    private Long before;
    private HistoryPage page;

    /** Reads the slice that the address asks for. */
    public void open() {
        page = programs.history(id == null ? 0 : id, before);
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
