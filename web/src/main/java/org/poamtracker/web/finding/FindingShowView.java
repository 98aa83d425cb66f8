package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingService;

/** Behind finding/show.xhtml. */
@Named
@RequestScoped
public class FindingShowView {

    @Inject
    FindingService findings;

    private long id;
    private FindingDetail finding;
    private List<String> agencies;

    /** Reads the finding that the address names. */
    public void open() {
        finding = findings.detail(id);
        agencies = findings.agencies(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public FindingDetail getFinding() {
        return finding;
    }

    public List<String> getAgencies() {
        return agencies;
    }
}
