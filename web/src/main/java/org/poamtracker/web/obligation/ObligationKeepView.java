package org.poamtracker.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.library.Force;
import org.poamtracker.obligation.KeepObligation;
import org.poamtracker.obligation.ObligationEditService;
import org.poamtracker.web.ui.Outcome;

/** Behind obligation/keep.xhtml: what an agency says of an instrument (OBL-1). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ObligationKeepView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.obligation", Locale.US);

    @Inject
    ObligationEditService edits;

    @Inject
    Outcome outcome;

    private Long agency;
    private String code;
    private KeepObligation said;

    /** Begins from what was said, or what is suggested. */
    public void open() {
        said = edits.toKeep(agency == null ? 0 : agency, code == null ? "" : code);
    }

    /** Keeps it. */
    public String save() {
        long id = edits.keep(said);
        outcome.say(TEXTS.getString("done.kept"));
        return "/obligation/show.xhtml?faces-redirect=true&id=" + id;
    }

    public Force[] getForces() {
        return Force.values();
    }

    public KeepObligation getSaid() {
        return said;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
