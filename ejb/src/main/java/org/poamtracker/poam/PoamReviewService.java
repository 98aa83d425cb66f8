package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.security.Requires;

/** What becomes of submitted items (POAM-3): the SCIO decides, or the compliance officer where that office is vacant. */
@Stateless
public class PoamReviewService {

    @Inject
    PoamDesk desk;

    /** Agrees to the plan; its dates are the baseline from now on. @throws RuleViolation {@code poam.own-request} for who submitted it */
    @Requires(POAM_DECIDE)
    public void open(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_DECIDE);
        new PoamLifeCycle(poam, desk.act()).open(move.getReason());
        desk.keep(poam, "POAM_OPENED", move.getReason());
    }

    /** Returns it to be completed, with a reason. @throws RuleViolation {@code poam.reason-needed}, {@code poam.own-request} */
    @Requires(POAM_DECIDE)
    public void sendBack(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_DECIDE);
        new PoamLifeCycle(poam, desk.act()).sendBack(move.getReason());
        desk.keep(poam, "POAM_RETURNED", move.getReason());
    }
}
