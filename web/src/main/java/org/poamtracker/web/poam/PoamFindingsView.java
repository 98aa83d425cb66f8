package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.poam.LinkFinding;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamFindingService;

/** Behind poam/findings.xhtml: which findings an item answers. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamFindingsView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamFindingService links;

    private final LinkFinding link = new LinkFinding();

    @Override
    protected void prepare() {
        link.setNumber(getItem().summary().number());
    }

    /** Says that it answers the finding chosen. */
    public String add() {
        links.link(link);
        return back("done.linked", "findings");
    }

    /** Takes back that it answers one. */
    public String remove(long findingId) {
        LinkFinding gone = new LinkFinding();
        gone.setNumber(getItem().summary().number());
        gone.setFindingId(findingId);
        links.unlink(gone);
        return back("done.unlinked", "findings");
    }

    /** Whether the reader may say so now. */
    public boolean isOpen() {
        return offers(PoamAction.LINK_FINDINGS);
    }

    public LinkFinding getLink() {
        return link;
    }
}
