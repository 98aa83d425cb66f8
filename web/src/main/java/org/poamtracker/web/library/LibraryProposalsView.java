package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.ProposalFilter;
import org.poamtracker.library.ProposalRow;
import org.poamtracker.library.ProposalState;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.PagedView;

/** Behind library/proposals.xhtml: all proposals for who keeps the library, one's own for everybody else. */
@Named
@RequestScoped
public class LibraryProposalsView extends PagedView {

    @Inject
    LibraryProposalService proposals;

    private String state;
    private Page<ProposalRow> rows;

    /** Reads the slice that the address asks for. */
    public void open() {
        rows = proposals.list(new ProposalFilter(chosen(), before(), SIZE));
    }

    private ProposalState chosen() {
        return one(ProposalState.values(), state);
    }

    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    public Page<ProposalRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    @Override
    protected String narrowed() {
        return "proposals.xhtml?state=" + (chosen() == null ? "" : chosen());
    }

    @Override
    public long getTotal() {
        return rows.total();
    }

    @Override
    protected int shown() {
        return rows.rows().size();
    }
}
