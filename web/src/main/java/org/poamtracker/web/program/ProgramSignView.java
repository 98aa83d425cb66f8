package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.ProgramApprovalService;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.RefuseVersion;
import org.poamtracker.program.SignVersion;
import org.poamtracker.program.VersionDetail;
import org.poamtracker.web.security.Signer;

/** Behind program/sign.xhtml: the officer signs, the agency head signs or gives back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramSignView extends VersionView {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramEditService edits;

    @Inject
    ProgramApprovalService approvals;

    @Inject
    Signer signer;

    private SignVersion signature;
    private RefuseVersion back;

    @Override
    protected void begin(VersionDetail seen) {
        signature = new SignVersion(seen.row().id(), seen.version());
        back = new RefuseVersion(seen.row().id(), seen.version());
    }

    /** Signs, first or second. */
    public String sign() {
        if (getDetail().may("APPROVE")) {
            approvals.approve(signature, signer.proof());
            return to("version", "done.approved");
        }
        edits.sign(signature, signer.proof());
        return to("version", "done.signed");
    }

    /** Gives it back to the officer. */
    public String giveBack() {
        approvals.giveBack(back);
        return to("version", "done.given-back");
    }

    public SignVersion getSignature() {
        return signature;
    }

    public RefuseVersion getBack() {
        return back;
    }
}
