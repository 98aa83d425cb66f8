package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;

import java.time.LocalDate;
import java.time.Period;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** Risks accepted until a day (POAM-10) and deviations from what a source says (POAM-11). */
final class PoamRisk {

    /** How long a risk is accepted at most; longer needs a new decision. */
    private static final Period LONGEST = Period.ofYears(1);

    private final Poam poam;
    private final Act act;

    PoamRisk(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /**
     * POAM-10: asks to leave the risk as it is.
     *
     * @param waiting whether another request about the item waits to be decided
     */
    RiskAcceptance askAcceptance(LocalDate until, String compensatingControl, Why why, boolean waiting) {
        demandOpenForRequests(waiting);
        if (!until.isAfter(act.day())) {
            throw new RuleViolation("poam.acceptance-in-past");
        }
        LocalDate last = act.day().plus(LONGEST);
        if (until.isAfter(last)) {
            throw new RuleViolation("poam.acceptance-too-long", last);
        }
        PoamCap.demandWithin(poam, until);
        return new RiskAcceptance(poam, until, compensatingControl, why, act);
    }

    /** POAM-10: the risk is accepted; the item rests until the day asked for. */
    void accept(RiskAcceptance acceptance) {
        acceptedUntil(acceptance.until(), acceptance.why());
        poam.become(RISK_ACCEPTED, acceptance.why(), act);
    }

    /** POAM-10: the day has passed, so the item is open again. @throws RuleViolation {@code poam.not-expired} */
    void expire() {
        LocalDate until = poam.schedule().acceptedUntil();
        if (poam.status() != RISK_ACCEPTED || until == null || !until.isBefore(act.day())) {
            throw new RuleViolation("poam.not-expired");
        }
        acceptedUntil(null, Why.unsaid());
        poam.become(OPEN, Why.unsaid(), act);
    }

    /**
     * POAM-11: asks for a deviation.
     *
     * @param rating what a risk adjustment asks for; null for the others
     * @param waiting whether another request about the item waits to be decided
     */
    Deviation askDeviation(DeviationKind kind, Severity rating, Why why, boolean waiting) {
        demandOpenForRequests(waiting);
        if (kind == DeviationKind.OPERATIONAL_REQUIREMENT && poam.rating().isAboveModerate()) {
            throw new RuleViolation("poam.no-operational-requirement");
        }
        if (kind == DeviationKind.RISK_ADJUSTMENT) {
            demandOther(rating);
        }
        Deviation deviation =
                new Deviation(poam, kind, kind == DeviationKind.RISK_ADJUSTMENT ? rating : null, why, act);
        mark(deviation);
        return deviation;
    }

    /** POAM-11: it was approved. A false positive is no weakness, so its item ends. */
    void deviate(Deviation deviation) {
        if (deviation.deviation() == DeviationKind.RISK_ADJUSTMENT) {
            demandOther(deviation.rating());
        }
        mark(deviation);
        if (deviation.deviation() == DeviationKind.FALSE_POSITIVE) {
            poam.become(CANCELLED, deviation.why(), act);
        }
    }

    /** Shows on the item how far a deviation has come; the rating in force moves with it. */
    void mark(Deviation deviation) {
        Severity before = poam.rating().inForce();
        Deviations marked = poam.rating().deviations().with(deviation);
        poam.rate(marked);
        poam.signatures().touched(act);
        if (before != poam.rating().inForce()) {
            ledger("severity", before, poam.rating().inForce(), deviation.why());
        }
    }

    private void acceptedUntil(LocalDate day, Why why) {
        ledger("acceptedUntil", poam.schedule().acceptedUntil(), day, why);
        poam.schedule().acceptUntil(day);
    }

    private void ledger(String field, Object before, Object after, Why why) {
        poam.news().add(new PoamChange(poam, ChangeKind.DECISION, FieldChange.of(field, before, after), why, act));
    }

    private void demandOther(Severity rating) {
        if (rating == null || rating == poam.rating().inForce()) {
            throw new RuleViolation("poam.adjustment-without-rating");
        }
    }

    private void demandOpenForRequests(boolean waiting) {
        if (poam.status() != OPEN) {
            throw new RuleViolation("poam.wrong-step", poam.status(), OPEN);
        }
        if (waiting) {
            throw new RuleViolation("poam.request-waiting");
        }
    }
}
