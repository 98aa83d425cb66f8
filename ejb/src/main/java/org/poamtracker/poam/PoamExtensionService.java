package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;

/** Later due dates (POAM-5): asked for by who edits, decided by somebody else. The model of every request. */
@Stateless
public class PoamExtensionService {

    @Inject
    PoamDesk desk;

    @Inject
    RequestRepository requests;

    @Inject
    CurrentUser user;

    @Inject
    Event<RequestDecided> decided;

    /** Asks for a later date and returns the request's id. @throws RuleViolation of POAM-5 or POAM-7, or stale */
    @Requires(POAM_EDIT)
    public long ask(@Valid AskExtension asked) {
        Poam poam = desk.take(asked.getPoamId(), asked.getVersion(), POAM_EDIT);
        demandKnown(asked.getJustification());
        Extension extension = new PoamLifeCycle(poam, desk.act())
                .askExtension(asked.getNewDueOn(), asked.steps(), asked.why(), requests.isAnyWaiting(poam));
        requests.add(extension);
        poam.news().addToTrail(FieldChange.of("newDueOn", poam.dueOn(), extension.newDueOn()));
        desk.keep(poam, "POAM_EXTENSION_ASKED", asked.getReason());
        return extension.id();
    }

    /** Approves or rejects. @throws RuleViolation {@code poam.own-request} for who asked; {@code poam.already-decided} */
    @Requires(POAM_DECIDE)
    public void decide(@Valid DecideRequest decision) {
        Poam poam = takeFor(decision.requestId(), POAM_DECIDE);
        Extension extension = requests.extension(decision.requestId());
        var act = desk.act();
        if (decision.approve()) {
            new PoamLifeCycle(poam, act).approve(extension, decision.reason());
            desk.keep(poam, "POAM_EXTENSION_APPROVED", decision.reason());
        } else {
            extension.reject(decision.reason(), act);
            desk.keep(poam, "POAM_EXTENSION_REJECTED", decision.reason());
        }
        decided.fire(extension.decided());
    }

    /** Takes an own request back. @throws RuleViolation {@code poam.not-yours}, {@code poam.already-decided} */
    @Requires(POAM_EDIT)
    public void withdraw(long requestId) {
        Poam poam = takeFor(requestId, POAM_EDIT);
        requests.extension(requestId).withdraw(desk.act());
        desk.keep(poam, "POAM_EXTENSION_WITHDRAWN", null);
    }

    /** The coded reasons that forms offer. */
    @Requires(POAM_VIEW)
    public List<Justification> justifications() {
        return requests.justifications();
    }

    private Poam takeFor(long requestId, Permission permission) {
        long poamId = requests.poamOf(requestId, user.scope(permission))
                .orElseThrow(() -> new RuleViolation("poam.unknown-request", requestId));
        return desk.take(poamId, permission);
    }

    private void demandKnown(String code) {
        if (requests.justifications().stream().noneMatch(known -> known.code().equals(code))) {
            throw new RuleViolation("poam.unknown-justification");
        }
    }
}
