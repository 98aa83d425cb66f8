package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.EditFinding;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingEditService;
import org.poamtracker.finding.FindingFacts;
import org.poamtracker.finding.FindingService;

/** Behind finding/edit.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    FindingEditService edits;

    @Inject
    FindingWay way;

    private Long id;
    private String reference;
    private boolean allowed;
    private EditFinding edit;

    /** Reads the finding that the address names. */
    public void open() {
        read(null);
    }

    /** Saves what was typed, unless somebody else saved meanwhile. */
    public String save() {
        edits.edit(edit);
        return way.on(id, "done.edited");
    }

    /** Saves what was typed over what somebody else saved, after the difference was shown. */
    public String overwrite() {
        read(edit.getFacts());
        return save();
    }

    private void read(FindingFacts typed) {
        FindingDetail finding = findings.detail(id == null ? 0 : id);
        reference = finding.reference();
        allowed = finding.editable();
        edit = new EditFinding(finding.id(), finding.version(), typed == null ? finding.facts() : typed);
    }

    /** Whether the reader may edit it; if not, the page says so instead of a form. */
    public boolean isAllowed() {
        return allowed;
    }

    public String getReference() {
        return reference;
    }

    public EditFinding getEdit() {
        return edit;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
