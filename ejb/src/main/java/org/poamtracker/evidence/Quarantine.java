package org.poamtracker.evidence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.Trail;

/** Keeps what a scanner found something in away from everybody (FILE-10). */
@ApplicationScoped
class Quarantine {

    @Inject
    EvidenceRepository files;

    @Inject
    EvidenceDesk desk;

    @Inject
    Trail trail;

    /** Keeps a file and its line in the trail, whatever becomes of the caller's transaction. It begins a file of its own. */
    @Transactional(REQUIRES_NEW)
    void keep(EvidenceFile infected) {
        files.add(infected);
        trail.append(desk.about(infected, "EVIDENCE_QUARANTINED")
                .note(infected.name() + ": " + infected.threat())
                .change("sha256", null, infected.sha256()));
    }

    /** Refuses to hand out what waits for a scanner or lies in quarantine. */
    static void demandHandedOut(EvidenceFile file) {
        if (file.check() == CheckState.UNCHECKED) {
            throw new RuleViolation("evidence.unchecked", file.name());
        }
        if (file.check() == CheckState.INFECTED) {
            throw new RuleViolation("evidence.quarantined", file.name());
        }
    }
}
