package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.trail.TrailEvent;

/** What the boundaries of files share: a file is found through its record, or not at all (FILE-5). */
@ApplicationScoped
class EvidenceDesk {

    @Inject
    EvidenceRepository files;

    @Inject
    Subjects subjects;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** A file with its record. */
    record Reached(EvidenceFile file, Subject subject) {}

    /** A file of a record that lies within reach for a purpose. @throws RuleViolation {@code evidence.unknown} */
    Reached reach(long id, Subjects.Purpose purpose) {
        EvidenceFile file = live(id);
        return new Reached(
                file,
                subjects.within(file.subjectType(), file.subjectId(), purpose).orElseThrow(() -> unknown(id)));
    }

    /**
     * A file that is to be changed: one's own, or any where the caller may edit the record.
     *
     * @throws RuleViolation {@code evidence.unknown}, {@code evidence.closed}, {@code evidence.not-yours}
     */
    Reached claim(long id) {
        EvidenceFile file = live(id);
        Subject subject = subjects.claim(file.subjectType(), file.subjectId()).orElseThrow(() -> unknown(id));
        demandOpen(subject);
        if (!isOwn(file)
                && subjects.within(file.subjectType(), subject.id(), EvidenceSubject::editing)
                        .isEmpty()) {
            throw new RuleViolation("evidence.not-yours", file.name());
        }
        return new Reached(file, subject);
    }

    /** Whether {@link #claim} would let the caller change it. */
    boolean isChangeable(EvidenceFile file) {
        return subjects.within(file.subjectType(), file.subjectId(), EvidenceSubject::adding)
                        .filter(Subject::open)
                        .isPresent()
                && (isOwn(file)
                        || subjects.within(file.subjectType(), file.subjectId(), EvidenceSubject::editing)
                                .isPresent());
    }

    private boolean isOwn(EvidenceFile file) {
        return file.isAddedBy(user.accountId()) || file.isOwnedBy(user.personId());
    }

    void demandOpen(Subject subject) {
        if (!subject.open()) {
            throw new RuleViolation("evidence.closed", subject.name());
        }
    }

    /** As pages show them. */
    List<EvidenceRow> rows(List<EvidenceFile> shown) {
        Map<Long, String> names =
                files.people(shown.stream().map(EvidenceFile::ownerId).toList());
        return shown.stream()
                .map(file -> file.row(names.get(file.ownerId()), today()))
                .toList();
    }

    EvidenceFile.By by() {
        return new EvidenceFile.By(user.accountId(), user.name(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An event of a file, in the history of the record that people open; it says to what the file is attached there. */
    TrailEvent about(EvidenceFile file, String action) {
        FileHistory history = subjects.history(file);
        TrailEvent event = TrailEvent.of(action)
                .on(history.type(), history.id(), history.name())
                .agency(file.agencyId());
        return history.type().equals(file.subjectType()) ? event : event.change("attachedTo", null, file.subjectName());
    }

    private EvidenceFile live(long id) {
        return files.live(id).orElseThrow(() -> unknown(id));
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("evidence.unknown", id);
    }
}
