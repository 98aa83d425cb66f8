package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

    @Inject
    Scanner scanner;

    @Inject
    Quarantine quarantine;

    private EvidenceLimits limits = EvidenceLimits.ofThisServer();

    /** Refuses one file more than a record takes. @throws RuleViolation {@code evidence.too-many} */
    void demandRoom(List<EvidenceFile> present) {
        if (present.size() >= limits.files()) {
            throw new RuleViolation("evidence.too-many", limits.files());
        }
    }

    /**
     * Takes the file in and says what it is. Its content is on the disk afterwards, also where a scanner found something in it.
     *
     * @param present the files that the record has already
     */
    EvidenceFile.Content take(String given, InputStream content, Subject subject, List<EvidenceFile> present) {
        FileName name = FileName.of(given);
        FileKind.claimedBy(name); // before a byte is read
        try (ReceivedFile received = store.receive(content, limits.fileBytes())) {
            refuseDouble(received, present);
            refuseOverQuota(received, subject);
            Verdict verdict = scanned(received);
            FileKind kind = verdict.state() == CheckState.INFECTED
                    ? FileKind.claimedBy(name) // goes into quarantine as it is
                    : gate.admit(received.path(), name);
            store.keep(received);
            return new EvidenceFile.Content(name.value(), kind, received.bytes(), received.sha256(), verdict);
        } catch (IOException unwritable) {
            LOG.error("A file could not be taken in", unwritable);
            throw (RuleViolation) new RuleViolation("evidence.not-stored").initCause(unwritable);
        }
    }

    /**
     * Refuses a file that a scanner found something in, and keeps it in quarantine.
     *
     * @throws RuleViolation {@code evidence.infected}
     */
    void demandHarmless(EvidenceFile file) {
        if (file.check() == CheckState.INFECTED) {
            quarantine.keep(file);
            throw new RuleViolation("evidence.infected", file.name(), file.threat());
        }
    }

    private Verdict scanned(ReceivedFile received) throws IOException {
        try (InputStream content = Files.newInputStream(received.path())) {
            return scanner.scan(content);
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
