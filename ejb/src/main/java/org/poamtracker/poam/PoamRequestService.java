package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.RISK_ACCEPT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;

/** Decides what was asked for about items, whatever it is: never who asked for it, and everything with a reason kept. */
@Stateless
public class PoamRequestService {

    @Inject
    PoamDesk desk;

    @Inject
    RequestRepository requests;

    @Inject
    CurrentUser user;

    @Inject
    Event<RequestDecided> decided;

    /**
     * Decides for the secretariat.
     *
     * @throws RuleViolation {@code poam.own-request} for who asked; {@code poam.endorsed-by-you} for who endorsed it;
     *     {@code poam.not-your-turn}; {@code poam.already-decided}; {@code poam.reason-needed}; or what the item's own rules refuse
     */
    @Requires(POAM_DECIDE)
    public void decide(@Valid DecideRequest decision) {
        settle(decision, RequestTurn.SECRETARIAT);
    }

    /** Decides as the agency's head: finally up to Moderate (POAM-10), as the first of two above. @throws RuleViolation as above */
    @Requires(RISK_ACCEPT)
    public void decideAsHead(@Valid DecideRequest decision) {
        settle(decision, RequestTurn.AGENCY_HEAD);
    }

    /** Takes an own request back. @throws RuleViolation {@code poam.not-yours}, {@code poam.already-decided} */
    @Requires(POAM_EDIT)
    public void withdraw(long requestId) {
        Poam poam = takeFor(requestId, POAM_EDIT);
        PoamRequest request = requests.get(requestId);
        request.withdraw(desk.act());
        desk.keep(poam, action(request, "WITHDRAWN"), null);
    }

    private void settle(DecideRequest decision, RequestTurn turn) {
        Poam poam = takeFor(decision.requestId(), turn.permission());
        PoamRequest request = requests.get(decision.requestId());
        if (request.isWaiting() && request.turn() != turn) {
            throw new RuleViolation("poam.not-your-turn");
        }
        String reason = Why.because(decision.reason()).demanded().text();
        if (decision.approve()) {
            request.rateAs(decision.rating());
            new PoamLifeCycle(poam, desk.act()).approve(request, reason);
        } else {
            request.reject(reason, desk.act());
        }
        desk.keep(poam, request, action(request, outcome(request)), reason);
        if (!request.isWaiting()) {
            decided.fire(request.decided());
        }
    }

    private static String outcome(PoamRequest request) {
        return request.isWaiting() ? "ENDORSED" : request.state().name();
    }

    private static String action(PoamRequest request, String outcome) {
        return "POAM_" + request.kind() + "_" + outcome;
    }

    private Poam takeFor(long requestId, Permission permission) {
        long poamId = requests.poamOf(requestId, user.scope(permission))
                .orElseThrow(() -> new RuleViolation("poam.unknown-request", requestId));
        return desk.take(poamId, permission);
    }
}
