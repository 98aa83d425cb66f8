package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.CertificationService;
import org.poamtracker.selfaudit.DecideResponse;
import org.poamtracker.selfaudit.DecisionService;
import org.poamtracker.selfaudit.Readiness;
import org.poamtracker.selfaudit.Readiness.Turn;
import org.poamtracker.selfaudit.ResponseStatus;
import org.poamtracker.selfaudit.SignResponse;
import org.poamtracker.web.security.Signer;

/** Behind selfaudit/certify.xhtml: what is missing, signatures, decisions, packets. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class CertifyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CertificationService certification;

    @Inject
    DecisionService decisions;

    @Inject
    Signer signer;

    @Inject
    CurrentUser user;

    @Inject
    SelfauditWay way;

    private Long id;
    private transient Readiness readiness;
    private SignResponse signature;
    private DecideResponse decision;

    /** Reads the response that the address names. */
    public void open() {
        readiness = certification.show(id == null ? 0 : id);
        signature = new SignResponse(id, readiness.head().version());
        decision = new DecideResponse(id, readiness.head().version());
    }

    /** Signs, first or second. */
    public String sign() {
        if (getReadiness().turn() == Turn.ENDORSE) {
            certification.endorse(signature, signer.proof());
            return way.to("certify", id, "done.endorsed");
        }
        certification.sign(signature, signer.proof());
        return way.to("certify", id, "done.signed");
    }

    /** Takes the first signature back. */
    public String reopen() {
        certification.reopen(id);
        return way.to("show", id, "done.reopened");
    }

    /** Says that the secretariat has reviewed it. */
    public String review() {
        decisions.review(decision);
        return way.to("certify", id, "done.reviewed");
    }

    /** Accepts it. */
    public String accept() {
        decisions.accept(decision);
        return way.to("certify", id, "done.accepted");
    }

    /** Gives it back. */
    public String giveBack() {
        decisions.giveBack(decision);
        return way.to("certify", id, "done.returned");
    }

    /** Whether the reader signs now. */
    public boolean isSigning() {
        return getReadiness().statement() != null
                && (getReadiness().isReady() || getReadiness().turn() == Turn.ENDORSE);
    }

    /** Whether the reader decides now. */
    public boolean isDeciding() {
        return getReadiness().turn() == Turn.REVIEW || getReadiness().turn() == Turn.ACCEPT;
    }

    /** Whether the reader decides for the central office, and does not review for the secretariat. */
    public boolean isAccepting() {
        return getReadiness().turn() == Turn.ACCEPT;
    }

    /** Whether the reader may take the first signature back. */
    public boolean isReopenable() {
        return getReadiness().head().status() == ResponseStatus.SIGNED && user.may(Permission.SELFAUDIT_LEAD);
    }

    /** How far a step of the way has come. */
    public String stepState(int step) {
        int now =
                switch (getReadiness().head().status()) {
                    case ANSWERING -> getReadiness().isReady() ? 1 : 0;
                    case SIGNED -> 2;
                    case CERTIFIED -> 3;
                    case ACCEPTED -> 4;
                };
        return step < now ? "done" : step == now ? "current" : "";
    }

    /** Read once more where a button left the page as it is. */
    public Readiness getReadiness() {
        if (readiness == null) {
            readiness = certification.show(id == null ? 0 : id);
        }
        return readiness;
    }

    public SignResponse getSignature() {
        return signature;
    }

    public DecideResponse getDecision() {
        return decision;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
