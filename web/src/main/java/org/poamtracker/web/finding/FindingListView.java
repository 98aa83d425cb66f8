package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.finding.FindingFilter;
import org.poamtracker.finding.FindingRow;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.FindingStatus;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.AgencySwitch;
import org.poamtracker.web.ui.PagedView;

/** Behind finding/list.xhtml. */
@Named
@RequestScoped
public class FindingListView extends PagedView {

    @Inject
    FindingService findings;

    @Inject
    AgencySwitch agency;

    private String status;
    private Page<FindingRow> rows;

    /** Reads the slice that the address asks for. */
    public void open() {
        rows = findings.list(new FindingFilter(agency.getId(), chosen(), before(), SIZE));
    }

    /** What the address says, where it is one. */
    private FindingStatus chosen() {
        return one(FindingStatus.values(), status);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Page<FindingRow> getRows() {
        return rows;
    }

    /** The code of the agency that the address narrows to; empty for all within reach. */
    public String getAgency() {
        return agency.getCode();
    }

    @Override
    protected String narrowed() {
        return "list.xhtml?agency=" + (getAgency() == null ? "" : getAgency()) + "&status="
                + (chosen() == null ? "" : chosen());
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
