package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;

/** Risks to be accepted (POAM-10) and deviations (POAM-11), as who edits asks for them. */
@Stateless
public class PoamRiskService {

    @Inject
    PoamDesk desk;

    @Inject
    RequestRepository requests;

    /** Asks to accept the risk until a day and returns the request's id. @throws RuleViolation of POAM-7 or POAM-10, or stale */
    @Requires(POAM_EDIT)
    public long askAcceptance(@Valid AskAcceptance asked) {
        Poam poam = desk.take(asked.getPoamId(), asked.getVersion(), POAM_EDIT);
        RiskAcceptance acceptance = new PoamRisk(poam, desk.act())
                .askAcceptance(
                        asked.getAcceptedUntil(),
                        asked.getCompensatingControl(),
                        Why.because(asked.getReason()),
                        requests.isAnyWaiting(poam));
        requests.add(acceptance);
        poam.news().addToTrail(FieldChange.of("acceptedUntil", null, acceptance.until()));
        desk.keep(poam, acceptance, "POAM_ACCEPTANCE_ASKED", asked.getReason());
        return acceptance.id();
    }

    /** Asks for a deviation and returns the request's id. @throws RuleViolation of POAM-11, or stale */
    @Requires(POAM_EDIT)
    public long askDeviation(@Valid AskDeviation asked) {
        Poam poam = desk.take(asked.getPoamId(), asked.getVersion(), POAM_EDIT);
        Deviation deviation = new PoamRisk(poam, desk.act())
                .askDeviation(
                        asked.getDeviation(),
                        asked.getAskedRating(),
                        Why.because(asked.getReason()),
                        requests.isAnyWaiting(poam));
        requests.add(deviation);
        poam.news().addToTrail(FieldChange.of("deviation", null, deviation.deviation()));
        desk.keep(poam, deviation, "POAM_DEVIATION_ASKED", asked.getReason());
        return deviation.id();
    }
}
