package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.finding.FindingService;
import org.poamtracker.web.evidence.FilesView;

/** Behind finding/files.xhtml: the files of a finding, attached and taken away. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingFilesView extends FilesView {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    FindingWay way;

    private String reference;

    /** Reads the finding that the address names. */
    public void open() {
        reference = findings.detail(getId() == null ? 0 : getId()).reference();
    }

    @Override
    public String getType() {
        return "FINDING";
    }

    @Override
    protected String again(String said) {
        return way.on(getId(), said, "files");
    }

    public String getReference() {
        return reference;
    }
}
