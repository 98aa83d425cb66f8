package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingService;

/** Behind finding/show.xhtml. */
@Named
@RequestScoped
public class FindingShowView {

    @Inject
    FindingService findings;

    private Long id;
    private FindingDetail finding;

    /** Reads the finding that the address names. */
    public void open() {
        finding = findings.detail(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FindingDetail getFinding() {
        return finding;
    }
}
