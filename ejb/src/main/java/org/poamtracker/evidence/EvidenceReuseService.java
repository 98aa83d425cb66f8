package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/** Lets a file prove something once more, without sending it again. */
@Stateless
public class EvidenceReuseService {

    @Inject
    EvidenceRepository files;

    @Inject
    EvidenceDesk desk;

    @Inject
    Subjects subjects;

    @Inject
    Intake intake;

    @Inject
    Trail trail;

    /**
     * Attaches a file of one record to another open record of the same agency, with the same content and the day until which it
     * proves something (FILE-8), and returns the id of the new row.
     *
     * @throws RuleViolation {@code evidence.unknown}, {@code evidence.unknown-subject}; {@code evidence.closed}, {@code
     *     evidence.too-many}, {@code evidence.already-there}; {@code evidence.unchecked}, {@code evidence.quarantined}
     */
    @Requires(POAM_VIEW)
    public long reuse(long fileId, String subjectType, long subjectId) {
        Subject subject = subjects.known(subjectType, subjectId, EvidenceSubject::adding);
        EvidenceFile source = desk.reach(fileId, EvidenceSubject::viewing).file();
        if (source.agencyId() != subject.agencyId()) {
            throw new RuleViolation("evidence.unknown", fileId);
        }
        desk.demandOpen(subject);
        Quarantine.demandHandedOut(source);
        List<EvidenceFile> present = files.live(subjectType, subject.id());
        intake.demandRoom(present);
        if (present.stream().anyMatch(file -> file.sha256().equals(source.sha256()))) {
            throw new RuleViolation("evidence.already-there", source.name());
        }
        EvidenceFile again = source.usedAgain(subjectType, subject, desk.by());
        files.add(again);
        trail.append(desk.about(again, "EVIDENCE_ADDED")
                .change("file", null, again.name())
                .change("sha256", null, again.sha256())
                .note(source.subjectName()));
        return again.id();
    }
}
