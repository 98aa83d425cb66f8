package org.poamtracker.web.poam;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamService;

/** Behind a page on which something is done with one item: reads it as the page opens, and knows what its reader may do. */
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public abstract class PoamItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        prepare();
    }

    /** Makes what the page fills in, of the item that was just read. */
    protected abstract void prepare();

    /** Whether the reader may do this with the item now; if not, the page says so instead of a form. */
    public boolean may(String action) {
        return offers(PoamAction.valueOf(action));
    }

    /** The same, by what it is. */
    protected boolean offers(PoamAction action) {
        return item.actions().contains(action);
    }

    /** To the item, saying what was done. */
    protected String back(String done) {
        return way.on(id, done);
    }

    /** To another page of it, saying what was done. */
    protected String back(String done, String page) {
        return way.on(id, done, page);
    }

    public PoamDetail getItem() {
        return item;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
