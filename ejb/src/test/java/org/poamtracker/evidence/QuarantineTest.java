package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.evidence.EvidenceFixtures.ITEM;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Beans;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wired;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What becomes of files that a scanner finds something in, or cannot be asked about. */
class QuarantineTest {

    private static TestPersistence db;

    @TempDir
    Path folder;

    private final FakeScanner scanner = new FakeScanner();
    private final List<TrailEvent> trail = new ArrayList<>();
    private EvidenceRepository files;
    private FileStore store;
    private Intake intake;
    private EvidenceJobs jobs;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void begin() {
        db.sql("DELETE FROM EVIDENCE_FILE");
        Trail appending = new Trail() {
            @Override
            public void append(TrailEvent event) {
                trail.add(event);
            }
        };
        Clock clock = Clock.fixed(EvidenceFixtures.NOW, ZoneOffset.UTC);
        files = Wired.with(new EvidenceRepository(), db.em());
        store = EvidenceFixtures.store(folder);
        Subjects none = Wired.with(new Subjects(), Beans.of(List.<EvidenceSubject>of()));
        EvidenceDesk desk = Wired.with(new EvidenceDesk(), none);
        Quarantine quarantine = Wired.with(new Quarantine(), files, desk, appending);
        intake = Wired.with(new Intake(), files, store, new FileGate(), scanner, quarantine);
        EvidenceChecks checks = new EvidenceChecks() {
            @Override
            List<Long> waiting(CheckState state, long after, int most) {
                return db.commit(() -> super.waiting(state, after, most));
            }

            @Override
            boolean check(long id) {
                return db.commit(() -> {
                    try {
                        return super.check(id);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
            }
        };
        jobs = Wired.with(new EvidenceJobs(), Wired.with(checks, files, store, scanner, desk, appending, clock));
    }

    @Test
    @DisplayName("FILE-10 an infected file is kept sealed in quarantine, refused with what was found, and listed")
    void infected() throws IOException {
        scanner.verdict = Verdict.infected("Eicar-Test-Signature");
        EvidenceFile file = file("bill.docx", "not even a document");

        assertThatThrownBy(() -> db.commit(() -> intake.demandHarmless(file)))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.code()).isEqualTo("evidence.infected");
                    assertThat(e.arguments()).asString().contains("bill.docx", "Eicar-Test-Signature");
                });
        assertThat(trail).hasSize(1);
        try (InputStream kept = store.proven(file.sha256()).open()) {
            assertThat(kept).hasContent("not even a document");
        }
    }

    @Test
    @DisplayName("FILE-10 POAM-8 what waits for the scanner is held and no evidence, until the timer has asked")
    void unchecked() {
        scanner.verdict = Verdict.UNCHECKED;
        long clean = added("clean.txt", "clean");
        long bad = added("bad.txt", "bad");
        assertHeld(clean, "evidence.unchecked");
        assertThat(db.commit(() -> files.counts("POAM", List.of(ITEM.id())))).isEmpty();

        jobs.check();
        assertHeld(clean, "evidence.unchecked");
        scanner.bad = "bad";
        scanner.verdict = Verdict.CLEAN;
        jobs.check();

        db.commit(() -> Quarantine.demandHandedOut(files.live(clean).orElseThrow()));
        assertHeld(bad, "evidence.quarantined");
        assertThat(db.commit(() -> files.counts("POAM", List.of(ITEM.id())))).containsEntry(ITEM.id(), 1L);
        assertThat(db.commit(() -> files.infected(10))).hasSize(1);
        assertThat(trail).hasSize(2);
    }

    @Test
    @DisplayName(
            "FILE-10 what came before there was a scanner is looked at once there is one, and held if something is in it")
    void cameBeforeTheScanner() {
        scanner.verdict = Verdict.NONE;
        long clean = added("clean.txt", "clean");
        long bad = added("bad.txt", "bad");
        db.commit(() -> Quarantine.demandHandedOut(files.live(bad).orElseThrow()));

        scanner.verdict = Verdict.UNCHECKED;
        jobs.checkEarlier();
        db.commit(() -> Quarantine.demandHandedOut(files.live(bad).orElseThrow()));
        scanner.bad = "bad";
        scanner.verdict = Verdict.CLEAN;
        jobs.checkEarlier();
        jobs.checkEarlier();

        assertHeld(bad, "evidence.quarantined");
        assertThat(db.commit(() -> files.live(clean).orElseThrow().check())).isEqualTo(CheckState.CLEAN);
        assertThat(db.commit(() -> files.infected(10))).hasSize(1);
        assertThat(trail).hasSize(2);
    }

    private void assertHeld(long id, String code) {
        assertThatThrownBy(() -> db.commit(
                        () -> Quarantine.demandHandedOut(files.live(id).orElseThrow())))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private long added(String name, String text) {
        return db.commit(() -> {
            EvidenceFile file = file(name, text);
            files.add(file);
            return file.id();
        });
    }

    private EvidenceFile file(String name, String text) {
        var content = intake.take(name, new ByteArrayInputStream(SampleFiles.text(text)), ITEM, List.of());
        var by = new EvidenceFile.By(7, "Ana", EvidenceFixtures.NOW);
        return new EvidenceFile("POAM", ITEM, content, new EvidenceFile.Terms(null, null, null, null), by);
    }

    /** Says what the test wants, and finds something in one text. */
    private static final class FakeScanner extends Scanner {

        private Verdict verdict;
        private String bad = "nothing at all";

        FakeScanner() {
            super(null);
        }

        @Override
        boolean isSetUp() {
            return true;
        }

        @Override
        Verdict scan(InputStream content) {
            try {
                String text = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                return text.equals(bad) ? Verdict.infected("Bad") : verdict;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
