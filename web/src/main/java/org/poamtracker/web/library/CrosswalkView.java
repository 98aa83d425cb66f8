package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.CrosswalkService;
import org.poamtracker.library.LibraryService;
import org.poamtracker.library.LinkRequirements;
import org.poamtracker.library.RequirementDetail;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/link.xhtml: what a requirement is linked with (LIB-6). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class CrosswalkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryService library;

    @Inject
    CrosswalkService crosswalk;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long id;
    private RequirementDetail requirement;
    private LinkRequirements link;

    /** Reads the requirement that the address names. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        requirement = library.requirement(id == null ? 0 : id, LocalDate.now(clock));
        link = new LinkRequirements(id);
    }

    /** Links it with another. */
    public String link() {
        crosswalk.link(link);
        return way.on("link.xhtml?id=" + id, "done.linked");
    }

    /** Parts it from another. */
    public String unlink(long pair) {
        crosswalk.unlink(pair);
        return way.on("link.xhtml?id=" + id, "done.unlinked");
    }

    public RequirementDetail getRequirement() {
        return requirement;
    }

    public LinkRequirements getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
