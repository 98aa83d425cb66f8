package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.poamtracker.platform.Act;

/** Asks to leave a risk as it is until a day, with something that holds it down meanwhile (POAM-10). */
@Entity
@DiscriminatorValue("ACCEPTANCE")
class RiskAcceptance extends PoamRequest {

    @Column(name = "ACCEPTED_UNTIL", updatable = false)
    private LocalDate until;

    @Column(name = "COMPENSATING_CONTROL", updatable = false)
    private String compensatingControl;

    protected RiskAcceptance() {}

    RiskAcceptance(Poam poam, LocalDate until, String compensatingControl, Why why, Act act) {
        super(poam, RequestTurn.AGENCY_HEAD, why, act);
        this.until = until;
        this.compensatingControl = compensatingControl;
    }

    LocalDate until() {
        return until;
    }

    @Override
    boolean needsBoth() {
        return poam().rating().isAboveModerate();
    }

    @Override
    void carryOut(Act act) {
        new PoamRisk(poam(), act).accept(this);
    }

    @Override
    RequestKind kind() {
        return RequestKind.ACCEPTANCE;
    }

    @Override
    RequestTerms terms() {
        return RequestTerms.acceptance(until, compensatingControl);
    }
}
