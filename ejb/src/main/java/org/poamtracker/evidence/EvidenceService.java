package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/**
 * The files of records. Whoever may not reach a record finds none of its files either (FILE-5); what else it needs to do
 * something with them says the record's own kind ({@link EvidenceSubject}).
 */
@Stateless
public class EvidenceService {

    @Inject
    EvidenceRepository files;

    @Inject
    EvidenceDesk desk;

    @Inject
    Subjects subjects;

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /**
     * Attaches a file to an open record and returns the file's id.
     *
     * @throws RuleViolation {@code evidence.…}: what is wrong with the file, its name or the record
     */
    @Requires(POAM_VIEW)
    public long attach(@Valid AttachFile command) {
        String type = command.subjectType();
        Subject subject = subjects.known(type, command.subjectId(), EvidenceSubject::adding);
        desk.demandOpen(subject);
        subjects.demandPart(type, subject.id(), command.part());
        List<EvidenceFile> present = files.live(type, subject.id());
        intake.demandRoom(present);
        EvidenceFile.Content content = intake.take(command.name(), command.content(), subject, present);
        var terms = new EvidenceFile.Terms(command.part(), command.note(), command.expiresOn(), user.personId());
        EvidenceFile file = new EvidenceFile(type, subject, content, terms, desk.by());
        intake.demandHarmless(file);
        files.add(file);
        trail.append(desk.about(file, "EVIDENCE_ADDED")
                .change("file", null, file.name())
                .change("sha256", null, file.sha256()));
        return file.id();
    }

    /**
     * The latest versions of the files of a record, in the order in which they were added.
     *
     * @throws RuleViolation {@code evidence.unknown-subject}
     */
    @Requires(POAM_VIEW)
    public List<EvidenceRow> list(String subjectType, long subjectId) {
        Subject subject = subjects.known(subjectType, subjectId, EvidenceSubject::viewing);
        return desk.rows(files.live(subjectType, subject.id()));
    }

    /** Whether the caller may attach files to a record now. */
    @Requires(POAM_VIEW)
    public boolean mayAttach(String subjectType, long subjectId) {
        return subjects.within(subjectType, subjectId, EvidenceSubject::adding)
                .filter(Subject::open)
                .isPresent();
    }

    /**
     * A file, for sending it to the caller; the trail keeps that it was read. Earlier versions are read like the latest.
     *
     * @throws RuleViolation {@code evidence.unknown}; {@code evidence.unchecked}, {@code evidence.quarantined};
     *     {@code evidence.content-lost} when its content is not what was added
     */
    @Requires(POAM_VIEW)
    public StoredFile open(long id) throws IOException {
        EvidenceFile file = desk.reach(id, EvidenceSubject::viewing).file();
        Quarantine.demandHandedOut(file);
        StoredFile stored = new StoredFile(file.name(), file.mediaType(), file.bytes(), store.proven(file.sha256()));
        trail.append(desk.about(file, "EVIDENCE_READ").note(file.name()));
        return stored;
    }

    /**
     * Takes a file with all of its versions away from an open record: one's own, or any where the caller may edit the record.
     *
     * @throws RuleViolation {@code evidence.unknown}, {@code evidence.closed}, {@code evidence.not-yours}
     */
    @Requires(POAM_VIEW)
    public void remove(long id) {
        EvidenceFile file = desk.claim(id).file();
        files.versions(file).forEach(version -> version.remove(desk.by()));
        trail.append(desk.about(file, "EVIDENCE_REMOVED")
                .change("file", file.name(), null)
                .change("sha256", file.sha256(), null));
    }
}
