package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.poam.LinkFinding;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamFindingService;
import org.poamtracker.poam.PoamService;

/** Behind poam/findings.xhtml: which findings an item answers. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamFindingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamFindingService links;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private final LinkFinding link = new LinkFinding();

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        link.setNumber(item.summary().number());
    }

    /** Says that it answers the finding chosen. */
    public String add() {
        links.link(link);
        return way.on(id, "done.linked", "findings");
    }

    /** Takes back that it answers one. */
    public String remove(long findingId) {
        LinkFinding gone = new LinkFinding();
        gone.setNumber(item.summary().number());
        gone.setFindingId(findingId);
        links.unlink(gone);
        return way.on(id, "done.unlinked", "findings");
    }

    /** Whether the reader may say so now. */
    public boolean isOpen() {
        return item.actions().contains(PoamAction.LINK_FINDINGS);
    }

    public PoamDetail getItem() {
        return item;
    }

    public LinkFinding getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
