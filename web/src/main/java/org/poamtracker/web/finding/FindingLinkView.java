package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.FindingService;
import org.poamtracker.poam.LinkFinding;
import org.poamtracker.poam.PoamFindingService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind finding/link.xhtml: names an item that answers a finding. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingLinkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    PoamFindingService links;

    @Inject
    CurrentUser user;

    @Inject
    FindingWay way;

    private Long id;
    private String reference;
    private final LinkFinding link = new LinkFinding();

    /** Reads the finding that the address names. */
    public void open() {
        user.demand(Permission.POAM_EDIT);
        reference = findings.detail(id == null ? 0 : id).reference();
        link.setFindingId(id);
    }

    /** Says that the item answers it. */
    public String save() {
        links.link(link);
        return way.on(id, "done.linked");
    }

    public String getReference() {
        return reference;
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
