package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.poamtracker.platform.Act;

/** Asks to treat an item otherwise than its source does (POAM-11). The item shows how far the request has come. */
@Entity
@DiscriminatorValue("DEVIATION")
class Deviation extends PoamRequest {

    @Enumerated(EnumType.STRING)
    @Column(name = "DEVIATION", updatable = false)
    private DeviationKind deviation;

    @Enumerated(EnumType.STRING)
    @Column(name = "ASKED_RATING", updatable = false)
    private Severity askedRating;

    @Enumerated(EnumType.STRING)
    @Column(name = "GRANTED_RATING")
    private Severity grantedRating;

    protected Deviation() {}

    /** @param askedRating what a risk adjustment asks for; null for the others */
    Deviation(Poam poam, DeviationKind deviation, Severity askedRating, Why why, Act act) {
        super(poam, poam.rating().isAboveModerate() ? RequestTurn.AGENCY_HEAD : RequestTurn.SECRETARIAT, why, act);
        this.deviation = deviation;
        this.askedRating = askedRating;
    }

    DeviationKind deviation() {
        return deviation;
    }

    /** The rating that counts once it is approved: the approver's, and where that is none, the one asked for. */
    Severity rating() {
        return grantedRating == null ? askedRating : grantedRating;
    }

    @Override
    void rateAs(Severity rating) {
        if (deviation == DeviationKind.RISK_ADJUSTMENT && turn() == RequestTurn.SECRETARIAT) {
            grantedRating = rating;
        }
    }

    @Override
    boolean needsBoth() {
        return true;
    }

    @Override
    void carryOut(Act act) {
        new PoamRisk(poam(), act).deviate(this);
    }

    @Override
    void leave(Act act) {
        new PoamRisk(poam(), act).mark(this);
    }

    @Override
    RequestKind kind() {
        return RequestKind.DEVIATION;
    }

    @Override
    RequestTerms terms() {
        return RequestTerms.deviation(deviation, askedRating, grantedRating);
    }
}
