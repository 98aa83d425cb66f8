package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.library.DecideProposal;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.ProposalDetail;

/** Behind library/proposal.xhtml: what is proposed, and what becomes of it (LIB-7). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class LibraryProposalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryProposalService proposals;

    @Inject
    LibraryWay way;

    private Long id;
    private ProposalDetail proposal;
    private DecideProposal decision;

    /** Reads the proposal that the address names. */
    public void open() {
        proposal = proposals.show(id == null ? 0 : id);
        decision = new DecideProposal(proposal.row().id());
    }

    /** It becomes what the requirement says. */
    public String approve() {
        decision.setApproved(true);
        proposals.decide(decision);
        return here("done.proposal-approved");
    }

    /** It does not. */
    public String reject() {
        decision.setApproved(false);
        proposals.decide(decision);
        return here("done.proposal-rejected");
    }

    /** The reader takes the own proposal back. */
    public String withdraw() {
        proposals.withdraw(id);
        return here("done.proposal-withdrawn");
    }

    private String here(String said) {
        return way.on("proposal.xhtml?id=" + id, said);
    }

    public ProposalDetail getProposal() {
        return proposal;
    }

    public DecideProposal getDecision() {
        return decision;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
