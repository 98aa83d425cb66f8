package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.ChangeAgencies;
import org.poamtracker.finding.ConcernedAgencies;
import org.poamtracker.finding.FindingAgencyService;

/** Behind finding/agencies.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingAgenciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingAgencyService findings;

    @Inject
    FindingWay way;

    private Long id;
    private ConcernedAgencies agencies;
    private ChangeAgencies change;

    /** Reads the finding that the address names. */
    public void open() {
        agencies = findings.agencies(id == null ? 0 : id);
        change = new ChangeAgencies(agencies.findingId(), agencies.version(), agencies.chosen());
    }

    /** Changes them and goes to the finding's page. */
    public String save() {
        findings.change(change);
        return way.on(id, "done.agencies");
    }

    public ConcernedAgencies getAgencies() {
        return agencies;
    }

    public ChangeAgencies getChange() {
        return change;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
