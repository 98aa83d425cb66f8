package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a file in: the name first, then its bytes, then what they are; it is kept only when nothing is wrong with it. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    @Inject
    EvidenceRepository files;

    @Inject
    FileStore store;

    @Inject
    FileGate gate;

    private EvidenceLimits limits = EvidenceLimits.ofThisServer();

    /**
     * Takes the file in and says what it is. Its content is on the disk afterwards.
     *
     * @param present the files that the record has already
     */
    EvidenceFile.Content take(AttachFile command, Subject subject, List<EvidenceFile> present) {
        FileName name = FileName.of(command.name());
        FileKind.claimedBy(name); // before a byte is read
        if (present.size() >= limits.files()) {
            throw new RuleViolation("evidence.too-many", limits.files());
        }
        try (ReceivedFile received = store.receive(command.content(), limits.fileBytes())) {
            refuseDouble(received, present);
            refuseOverQuota(received, subject);
            FileKind kind = gate.admit(received.path(), name);
            store.keep(received);
            return new EvidenceFile.Content(name.value(), kind, received.bytes(), received.sha256());
        } catch (IOException unwritable) {
            LOG.error("A file could not be taken in", unwritable);
            throw (RuleViolation) new RuleViolation("evidence.not-stored").initCause(unwritable);
        }
    }

    /** For tests with smaller limits. */
    void limit(EvidenceLimits other) {
        limits = other;
    }

    private static void refuseDouble(ReceivedFile received, List<EvidenceFile> present) {
        present.stream()
                .filter(file -> file.sha256().equals(received.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleViolation("evidence.already-there", same.name());
                });
    }

    private void refuseOverQuota(ReceivedFile received, Subject subject) {
        boolean limited = limits.agencyBytes() < Long.MAX_VALUE;
        if (limited && files.bytesOf(subject.agencyId()) + received.bytes() > limits.agencyBytes()) {
            throw new RuleViolation("evidence.quota", limits.agencyBytes() >> 20);
        }
    }
}
