package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;

/** Later due dates (POAM-5): as who edits asks for them. */
@Stateless
public class PoamExtensionService {

    @Inject
    PoamDesk desk;

    @Inject
    RequestRepository requests;

    @Inject
    JustificationRepository codes;

    /** Asks for a later date and returns the request's id. @throws RuleViolation of POAM-5 or POAM-7, or stale */
    @Requires(POAM_EDIT)
    public long ask(@Valid AskExtension asked) {
        Poam poam = desk.take(asked.getPoamId(), asked.getVersion(), POAM_EDIT);
        demandOffered(asked.getJustification());
        Extension extension = new PoamLifeCycle(poam, desk.act())
                .askExtension(asked.getNewDueOn(), asked.steps(), asked.why(), requests.isAnyWaiting(poam));
        requests.add(extension);
        poam.news().addToTrail(FieldChange.of("newDueOn", poam.dueOn(), extension.newDueOn()));
        desk.keep(poam, extension, "POAM_EXTENSION_ASKED", asked.getReason());
        return extension.id();
    }

    private void demandOffered(String code) {
        if (codes.find(code).filter(JustificationCode::isOffered).isEmpty()) {
            throw new RuleViolation("poam.unknown-justification");
        }
    }
}
