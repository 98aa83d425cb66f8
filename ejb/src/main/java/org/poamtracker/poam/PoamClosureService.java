package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VERIFY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.evidence.EvidenceCounts;
import org.poamtracker.security.Requires;

/** Closing items (POAM-8): somebody says that it is done, and somebody independent confirms it. */
@Stateless
public class PoamClosureService {

    @Inject
    PoamDesk desk;

    @Inject
    RequestRepository requests;

    @Inject
    EvidenceCounts evidence;

    @Inject
    FamilyRepository families;

    /** Asks for closure. @throws RuleViolation {@code poam.not-done} with one reason for each thing missing, {@code poam.open-parts} */
    @Requires(POAM_EDIT)
    public void ask(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_EDIT);
        PoamSharing.demandPartsDone(families.isAnyPartOpen(poam));
        long files = evidence.of(PoamEvidence.TYPE, poam.id());
        new PoamLifeCycle(poam, desk.act()).askClosure(files, requests.isAnyWaiting(poam));
        desk.keep(poam, "POAM_CLOSURE_ASKED", move.getReason());
    }

    /** Confirms it; a check of its effectiveness is due six months later. @throws RuleViolation {@code poam.not-independent} */
    @Requires(POAM_VERIFY)
    public void verify(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_VERIFY);
        PoamSharing.demandPartsDone(families.isAnyPartOpen(poam));
        new PoamLifeCycle(poam, desk.act()).verify(move.getReason());
        desk.keep(poam, "POAM_VERIFIED", move.getReason());
    }

    /** Does not confirm it, with a reason; it is open again. @throws RuleViolation {@code poam.not-independent} */
    @Requires(POAM_VERIFY)
    public void refuse(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_VERIFY);
        new PoamLifeCycle(poam, desk.act()).refuseClosure(move.getReason());
        desk.keep(poam, "POAM_CLOSURE_REFUSED", move.getReason());
    }
}
