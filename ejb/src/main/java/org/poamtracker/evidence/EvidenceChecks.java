package org.poamtracker.evidence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.poamtracker.trail.Trail;

/** Has files looked at that came while the scanner could not be asked, each in a transaction of its own (FILE-10). */
@ApplicationScoped
class EvidenceChecks {

    @Inject
    EvidenceRepository files;

    @Inject
    FileStore store;

    @Inject
    Scanner scanner;

    @Inject
    EvidenceDesk desk;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * The next files, behind this id, that nobody has looked at; none while no scanner is set up.
     *
     * @param state {@code UNCHECKED} for those that wait, {@code NONE} for those that came before there was a scanner
     */
    @Transactional(REQUIRES_NEW)
    List<Long> waiting(CheckState state, long after, int most) {
        return scanner.isSetUp() ? files.unlooked(state, after, most) : List.of();
    }

    /** Has one looked at. Returns whether the scanner gave a verdict. */
    @Transactional(REQUIRES_NEW)
    boolean check(long id) throws IOException {
        EvidenceFile file = files.live(id).orElse(null);
        if (file == null || file.check() == CheckState.CLEAN || file.check() == CheckState.INFECTED) {
            return true;
        }
        Verdict verdict;
        try (InputStream content = store.proven(file.sha256()).open()) {
            verdict = scanner.scan(content);
        }
        if (verdict.state() == CheckState.UNCHECKED) {
            return false;
        }
        file.checked(verdict, clock.instant());
        String action = verdict.state() == CheckState.INFECTED ? "EVIDENCE_QUARANTINED" : "EVIDENCE_CHECKED";
        trail.append(desk.about(file, action)
                .note(verdict.threat() == null ? file.name() : file.name() + ": " + verdict.threat()));
        return true;
    }
}
