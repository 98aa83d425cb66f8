package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.discussion.ActivityPage;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;

/** Behind poam/history.xhtml. */
@Named
@RequestScoped
public class PoamHistoryView {

    @Inject
    PoamService poams;

    @Inject
    DiscussionService discussions;

    private Long id;
    private Long before;
    private ActivityPage page;
    private PoamRow row;

    /** Reads the slice that the address asks for. */
    public void open() {
        page = discussions.activity(id == null ? 0 : id, before);
        row = poams.show(id).summary();
    }

    /** The item whose history it is. */
    public PoamRow getRow() {
        return row;
    }

    public ActivityPage getPage() {
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
