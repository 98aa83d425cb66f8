package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.poamtracker.finding.FindingFilter;
import org.poamtracker.finding.FindingRow;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.FindingStatus;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind finding/list.xhtml. */
@Named
@RequestScoped
public class FindingListView {

    private static final int SIZE = 50;

    @Inject
    FindingService findings;

    @Inject
    AgencySwitch agency;

    private String status;
    private int page = 1;
    private Page<FindingRow> rows;

    /** Reads the slice that the address asks for. */
    public void open() {
        rows = findings.list(new FindingFilter(agency.getId(), chosen(), (Math.max(page, 1) - 1) * SIZE, SIZE));
    }

    /** What the address says, where it is one. */
    private FindingStatus chosen() {
        return Arrays.stream(FindingStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Whether there is a further page. */
    public boolean isMore() {
        return rows.total() > (long) page * SIZE;
    }
}
