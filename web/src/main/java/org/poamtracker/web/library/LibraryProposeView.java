package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.ProposeChange;
import org.poamtracker.library.RequirementDetail;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/propose.xhtml: what a requirement should say from a day on (LIB-7). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class LibraryProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryProposalService proposals;

    @Inject
    LatestWording latest;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long id;
    private RequirementDetail requirement;
    private ProposeChange asked;

    /** Begins from the requirement as it was worded last. */
    public void open() {
        user.demand(Permission.LIBRARY_PROPOSE);
        requirement = latest.of(id);
        asked = new ProposeChange(requirement);
        asked.setFrom(LocalDate.now(clock).plusDays(1));
    }

    /** Proposes it. */
    public String propose() {
        return way.on("proposal.xhtml?id=" + proposals.propose(asked), "done.proposed");
    }

    public RequirementDetail getRequirement() {
        return requirement;
    }

    public ProposeChange getAsked() {
        return asked;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
