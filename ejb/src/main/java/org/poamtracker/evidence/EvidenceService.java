package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The files of records. Whoever may not reach a record finds none of its files either (FILE-5). */
@Stateless
public class EvidenceService {

    @Inject
    EvidenceRepository files;

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

    @Inject
    Clock clock;

    /**
     * Attaches a file to an open record and returns the file's id.
     *
     * @throws RuleViolation {@code evidence.…}: what is wrong with the file, its name or the record
     */
    @Requires(POAM_PROGRESS)
    public long attach(@Valid AttachFile command) {
        String type = command.subjectType();
        Subject subject = subjects.known(type, command.subjectId(), POAM_PROGRESS);
        demandOpen(subject);
        List<EvidenceFile> present = files.live(type, subject.id());
        EvidenceFile.Content content = intake.take(command, subject, present);
        EvidenceFile file = new EvidenceFile(type, subject, content, command.note(), by());
        files.add(file);
        trail.append(about(file, "EVIDENCE_ADDED", subject)
                .change("file", null, file.name())
                .change("sha256", null, file.sha256()));
        return file.id();
    }

    /** The files of a record, in the order in which they were added. @throws RuleViolation {@code evidence.unknown-subject} */
    @Requires(POAM_VIEW)
    public List<EvidenceRow> list(String subjectType, long subjectId) {
        Subject subject = subjects.known(subjectType, subjectId, POAM_VIEW);
        return files.live(subjectType, subject.id()).stream()
                .map(EvidenceFile::row)
                .toList();
    }

    /**
     * A file, for sending it to the caller; the trail keeps that it was read.
     *
     * @throws RuleViolation {@code evidence.unknown}; {@code evidence.content-lost} when its content is not what was added
     */
    @Requires(POAM_VIEW)
    public StoredFile open(long id) throws IOException {
        EvidenceFile file = live(id);
        Subject subject =
                subjects.within(file.subjectType(), file.subjectId(), POAM_VIEW).orElseThrow(() -> unknown(id));
        StoredFile stored = new StoredFile(file.name(), file.mediaType(), file.bytes(), store.verified(file.sha256()));
        trail.append(about(file, "EVIDENCE_READ", subject).note(file.name()));
        return stored;
    }

    /**
     * Takes a file away from an open record: one's own, or any where the caller may edit the record.
     *
     * @throws RuleViolation {@code evidence.unknown}, {@code evidence.closed}, {@code evidence.not-yours}
     */
    @Requires(POAM_PROGRESS)
    public void remove(long id) {
        EvidenceFile file = live(id);
        Subject subject = subjects.claim(file.subjectType(), file.subjectId(), POAM_PROGRESS)
                .orElseThrow(() -> unknown(id));
        demandOpen(subject);
        boolean own = file.isAddedBy(user.accountId());
        if (!own && subjects.within(file.subjectType(), subject.id(), POAM_EDIT).isEmpty()) {
            throw new RuleViolation("evidence.not-yours", file.name());
        }
        file.remove(by());
        trail.append(about(file, "EVIDENCE_REMOVED", subject)
                .change("file", file.name(), null)
                .change("sha256", file.sha256(), null));
    }

    private EvidenceFile live(long id) {
        return files.live(id).orElseThrow(() -> unknown(id));
    }

    private EvidenceFile.By by() {
        return new EvidenceFile.By(user.accountId(), user.name(), clock.instant());
    }

    private static void demandOpen(Subject subject) {
        if (!subject.open()) {
            throw new RuleViolation("evidence.closed", subject.name());
        }
    }

    private static TrailEvent about(EvidenceFile file, String action, Subject subject) {
        return TrailEvent.of(action)
                .on(file.subjectType(), subject.id(), subject.name())
                .agency(subject.agencyId());
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("evidence.unknown", id);
    }
}
