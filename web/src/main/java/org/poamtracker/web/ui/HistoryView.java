package org.poamtracker.web.ui;

import org.poamtracker.trail.HistoryPage;

/** Behind a page that shows what happened to one record, the latest first, a slice at a time. */
public abstract class HistoryView {

    private Long id;
    private Long before;
    private HistoryPage page;

    /**
     * Reads a slice.
     *
     * @param record 0 where the address names none
     * @param earlierThan the event that the slice ends before; null for the latest slice
     */
    protected abstract HistoryPage read(long record, Long earlierThan);

    /** Reads the slice that the address asks for. */
    public void open() {
        page = read(id == null ? 0 : id, before);
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
