package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.OnVersion;
import org.poamtracker.program.ProgramApprovalService;
import org.poamtracker.program.RefuseVersion;
import org.poamtracker.program.VersionDetail;

/** Behind program/decide.xhtml: the central office approves, returns or rejects. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramDecideView extends VersionView {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramApprovalService approvals;

    private RefuseVersion decision;

    @Override
    protected void begin(VersionDetail seen) {
        decision = new RefuseVersion(seen.row().id(), seen.version());
    }

    /** Approves it. */
    public String accept() {
        approvals.accept(new OnVersion(decision.getVersionId(), decision.getVersion()));
        return to("version", "done.accepted");
    }

    /** Returns it for change. */
    public String giveBack() {
        approvals.returnForChange(decision);
        return to("version", "done.returned");
    }

    /** Rejects it. */
    public String reject() {
        approvals.reject(decision);
        return to("version", "done.rejected");
    }

    public RefuseVersion getDecision() {
        return decision;
    }
}
