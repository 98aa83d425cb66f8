package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Beans;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wired;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

class EvidenceServiceTest {

    private static final Reach DTA = new Reach.Agency(3);
    private static final Reach DOR = new Reach.Agency(4);

    /** Another item of the agency, and one of another agency. */
    private static final long NEXT = 50;

    private static final long ELSEWHERE = 51;

    private static TestPersistence db;

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock("2026-11-21T15:00:00Z");
    private final TestUser user = new TestUser();
    private final List<TrailEvent> trail = new ArrayList<>();
    private final Items items = new Items();
    private EvidenceRepository files;
    private FileStore store;
    private Intake intake;
    private EvidenceService service;
    private EvidenceVersionService versions;
    private EvidenceReuseService reuse;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME, WORK_MAIL) VALUES (7, 1, 'Ana', 'ana@example.org')");
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME, WORK_MAIL) VALUES (8, 1, 'Bob', 'bob@example.org')");
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                + " VALUES (3, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0)");
        db.sql("INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, AGENCY_ID, STARTS_ON, STATE)"
                + " VALUES (1, 1, 8, 'CONTRIBUTOR', 3, DATE '2026-01-01', 'IN_FORCE')");
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void begin() {
        Trail appending = new Trail() {
            @Override
            public void append(TrailEvent event) {
                trail.add(event);
            }
        };
        files = Wired.with(new EvidenceRepository(), db.em());
        DataFolder data = new DataFolder(folder);
        FileKeys keys = new FileKeys(data);
        store = Wired.with(new FileStore(), data, keys, clock);
        intake = Wired.with(new Intake(), files, store, new FileGate(), new Scanner());
        Subjects subjects = Wired.with(new Subjects(), Beans.of(List.of((EvidenceSubject) items)), user);
        EvidenceDesk desk = Wired.with(new EvidenceDesk(), files, subjects, user, clock);
        service = Wired.with(new EvidenceService(), files, desk, subjects, intake, store, user, appending);
        versions = Wired.with(new EvidenceVersionService(), files, desk, intake, appending);
        reuse = Wired.with(new EvidenceReuseService(), files, desk, subjects, intake, appending);
        be(7, "Ana", DTA);
    }

    @AfterEach
    void empty() {
        db.sql("DELETE FROM EVIDENCE_FILE");
    }

    @Test
    @DisplayName("POAM-8 TRAIL-1 an attached file is listed and counted, and the trail knows its hash")
    void attaching() {
        long id = attach("proof.pdf", SampleFiles.pdf());

        List<EvidenceRow> rows = db.commit(() -> service.list("POAM", 5));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.name()).isEqualTo("proof.pdf");
            assertThat(row.mediaType()).isEqualTo("application/pdf");
            assertThat(row.addedBy()).isEqualTo("Ana");
            assertThat(row.note()).isEqualTo("as told");
        });
        EvidenceCounts counts = Wired.with(new EvidenceCounts(), files);
        assertThat(db.commit(() -> counts.of("POAM", 5))).isEqualTo(1);
        assertThat(db.commit(() -> counts.of("POAM", List.of(5L, 6L)))).containsOnlyKeys(5L);
        assertThat(trail).hasSize(1);
    }

    @Test
    @DisplayName("FILE-8 a file proves something of another record of its agency too, without being sent again, once")
    void usedAgain() {
        long id = attach("proof.pdf", SampleFiles.pdf());
        db.commit(() -> reuse.reuse(id, "POAM", NEXT));

        EvidenceRow first = db.commit(() -> service.list("POAM", 5)).get(0);
        assertThat(db.commit(() -> service.list("POAM", NEXT))).singleElement().satisfies(row -> {
            assertThat(row.sha256()).isEqualTo(first.sha256());
            assertThat(row.expiresOn()).isEqualTo(first.expiresOn());
            assertThat(row.edition()).isEqualTo(1);
        });
        assertThat(trail).hasSize(2);
        assertUnknown("evidence.already-there", () -> reuse.reuse(id, "POAM", NEXT));
        be(7, "Ana", DTA, DOR);
        assertUnknown("evidence.unknown", () -> reuse.reuse(id, "POAM", ELSEWHERE));
        items.open = false;
        assertUnknown("evidence.closed", () -> reuse.reuse(id, "POAM", NEXT));
    }

    @Test
    @DisplayName("FILE-7 what happens to files of a part stands in the history of the record that people open")
    void standsInTheHistoryThatPeopleRead() {
        attach("own.pdf", SampleFiles.pdf());
        assertThat(KeptTrail.subject(trail.get(0))).isEqualTo("POAM 5 DTA-2026-0001");
        items.history = new FileHistory("WHOLE", 77, "The whole");
        long id = attach("proof.png", SampleFiles.of("png"));
        db.commit(() -> service.remove(id));

        assertThat(trail.subList(1, 3)).extracting(KeptTrail::subject).containsOnly("WHOLE 77 The whole");
    }

    @Test
    @DisplayName("FILE-5 POAM-15 a file beyond one's reach answers as one that does not exist, and nothing is kept")
    void beyondReach() throws IOException {
        long id = attach("proof.pdf", SampleFiles.pdf());
        be(8, "Bob", DOR);

        assertUnknown("evidence.unknown", () -> opened(id));
        assertUnknown("evidence.unknown", () -> opened(999_999));
        assertUnknown("evidence.unknown", () -> service.remove(id));
        assertUnknown("evidence.unknown-subject", () -> service.list("POAM", 5));
        assertUnknown("evidence.unknown-subject", () -> service.list("NOTHING", 5));
        assertUnknown("evidence.unknown-subject", () -> attaching("other.txt", SampleFiles.of("txt")));
        assertThat(trail).hasSize(1);
        assertThat(contents()).hasSize(1);
    }

    @Test
    @DisplayName("FILE-5 who may view a record but not work on it reads its files and changes none")
    void viewersRead() {
        long id = attach("proof.pdf", SampleFiles.pdf());
        user.be(9, "Eve").allow(POAM_VIEW, DTA);

        StoredFile file = db.commit(() -> opened(id));

        assertThat(content(file)).isEqualTo(SampleFiles.pdf());
        assertThat(trail).hasSize(2);
        assertUnknown("evidence.unknown", () -> service.remove(id));
        assertUnknown("evidence.unknown-subject", () -> attaching("other.txt", SampleFiles.of("txt")));
    }

    @Test
    @DisplayName("FILE-6 a file is taken away by who attached it or may edit the record, and its row stays")
    void removing() {
        long mine = attach("mine.pdf", SampleFiles.pdf());
        long others = attach("others.png", SampleFiles.of("png"));
        user.be(8, "Bob").allow(POAM_VIEW, DTA).allow(POAM_PROGRESS, DTA);
        assertThatThrownBy(() -> db.commit(() -> service.remove(mine)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.not-yours"));
        be(7, "Ana", DTA);

        db.commit(() -> service.remove(mine));
        user.be(8, "Bob").allow(POAM_VIEW, DTA).allow(POAM_PROGRESS, DTA).allow(POAM_EDIT, DTA);
        db.commit(() -> service.remove(others));

        assertThat(db.commit(() -> service.list("POAM", 5))).isEmpty();
        assertUnknown("evidence.unknown", () -> opened(mine));
        assertUnknown("evidence.unknown", () -> service.remove(mine));
        assertThat(db.commit(() -> db.em()
                        .createQuery("select f.removedBy from EvidenceFile f order by f.id", String.class)
                        .getResultList()))
                .containsExactly("Ana", "Bob");
        assertThat(items.claimed).isEqualTo(3);
    }

    @Test
    @DisplayName("FILE-6 POAM-8 nothing is attached to a closed record nor taken away from it")
    void closedRecords() {
        long id = attach("proof.pdf", SampleFiles.pdf());
        items.open = false;

        for (Runnable attempt :
                List.<Runnable>of(() -> service.remove(id), () -> attaching("late.txt", SampleFiles.of("txt")))) {
            assertThatThrownBy(() -> db.commit(attempt))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.closed"));
        }
        assertThat(db.commit(() -> service.list("POAM", 5))).hasSize(1);
    }

    @Test
    @DisplayName("FILE-1 the same content is attached to a record once, and only so many files in all")
    void doublesAndLimits() {
        attach("proof.pdf", SampleFiles.pdf());
        assertThatThrownBy(() -> attach("copy.pdf", SampleFiles.pdf()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.already-there"));
        intake.limit(new EvidenceLimits(1 << 20, SampleFiles.pdf().length + 100, 2));
        assertThatThrownBy(() -> attach("picture.png", SampleFiles.of("xlsx")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.quota"));
        attach("note.txt", SampleFiles.of("txt"));

        assertThatThrownBy(() -> attach("table.csv", SampleFiles.of("csv")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.too-many"));
    }

    @Test
    @DisplayName("FILE-4 a rolled back attachment leaves a content that the sweep disposes of, a committed one stays")
    void rollingBack() throws IOException {
        assertThatThrownBy(() -> db.commit(() -> {
                    attaching("lost.txt", SampleFiles.of("txt"));
                    throw new IllegalStateException("the trail cannot be written");
                }))
                .isInstanceOf(IllegalStateException.class);
        long id = attach("kept.pdf", SampleFiles.pdf());
        assertThat(contents()).hasSize(2);
        age(clock.instant().minus(Duration.ofDays(2)));

        sweeping().sweep();

        assertThat(contents()).hasSize(1);
        assertThat(content(db.commit(() -> opened(id)))).isEqualTo(SampleFiles.pdf());
    }

    @Test
    @DisplayName("FILE-6 SEC-7 the content of a removed file is disposed of after 30 days")
    void disposing() throws IOException {
        long id = attach("proof.pdf", SampleFiles.pdf());
        db.commit(() -> service.remove(id));
        age(clock.instant());
        clock.advance(Duration.ofDays(29));
        sweeping().sweep();
        assertThat(contents()).hasSize(1);

        clock.advance(Duration.ofDays(2));
        sweeping().sweep();

        assertThat(contents()).isEmpty();
    }

    @Test
    @DisplayName("FILE-7 a new version takes the place of a file, the older one is read on, and both go together")
    void versions() {
        long first = attach("plan.txt", SampleFiles.text("one"));
        long second = db.commit(() -> versions.replace(new ReplaceFile(
                first,
                "plan 2.txt",
                "signed",
                LocalDate.of(2027, 1, 31),
                new ByteArrayInputStream(SampleFiles.text("two")))));

        assertThat(db.commit(() -> service.list("POAM", 5))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(second);
            assertThat(row.edition()).isEqualTo(2);
            assertThat(row.owner()).isEqualTo("Ana");
        });
        assertThat(content(db.commit(() -> opened(first)))).isEqualTo(SampleFiles.text("one"));
        EvidenceDetail older = db.commit(() -> versions.show(first));
        assertThat(older.latest()).isFalse();
        assertThat(older.changeable()).isFalse();
        assertThat(older.versions()).extracting(EvidenceRow::edition).containsExactly(2, 1);
        assertBroken(
                "evidence.replaced",
                () -> versions.replace(new ReplaceFile(
                        first, "plan 3.txt", null, null, new ByteArrayInputStream(SampleFiles.text("three")))));
        assertThat(trail).hasSize(3);

        db.commit(() -> service.remove(second));

        assertUnknown("evidence.unknown", () -> opened(first));
    }

    @Test
    @DisplayName("FILE-8 a file is given to somebody of its agency, and is stale once it has expired")
    void ownersAndExpiry() {
        long id = attach("plan.txt", SampleFiles.text("one"));
        KeepFile keep = db.commit(() -> versions.show(id)).keep();
        keep.setOwnerId(8L);
        keep.setExpiresOn(LocalDate.of(2026, 12, 31));
        db.commit(() -> versions.keep(keep));
        assertBroken("evidence.changed", () -> versions.keep(keep));

        EvidenceDetail kept = db.commit(() -> versions.show(id));
        assertThat(kept.people()).extracting(EvidenceDetail.Person::name).containsExactly("Bob");
        assertThat(kept.file().owner()).isEqualTo("Bob");
        assertThat(kept.file().age()).isEqualTo(EvidenceAge.EXPIRING);
        clock.advance(Duration.ofDays(41));
        assertThat(db.commit(() -> versions.show(id)).file().age()).isEqualTo(EvidenceAge.STALE);
        KeepFile strangers = db.commit(() -> versions.show(id)).keep();
        strangers.setOwnerId(9L);
        assertBroken("evidence.unknown-owner", () -> versions.keep(strangers));
        user.be(8, "Bob").allow(POAM_VIEW, DTA).allow(POAM_PROGRESS, DTA);
        assertThat(db.commit(() -> versions.show(id)).changeable())
                .as("his now, though somebody else attached it")
                .isTrue();
    }

    @Test
    @DisplayName("FILE-5 FILE-7 another agency neither sees versions nor adds one, and who only views changes nothing")
    void versionsBeyondReach() {
        long id = attach("plan.txt", SampleFiles.text("one"));
        KeepFile keep = db.commit(() -> versions.show(id)).keep();
        ReplaceFile other =
                new ReplaceFile(id, "plan.txt", null, null, new ByteArrayInputStream(SampleFiles.text("two")));
        be(8, "Bob", DOR);
        assertUnknown("evidence.unknown", () -> versions.show(id));
        assertUnknown("evidence.unknown", () -> versions.replace(other));
        assertUnknown("evidence.unknown", () -> versions.keep(keep));
        user.be(9, "Eve").allow(POAM_VIEW, DTA);
        assertThat(db.commit(() -> versions.show(id)).changeable()).isFalse();
        assertUnknown("evidence.unknown", () -> versions.replace(other));
        assertUnknown("evidence.unknown", () -> versions.keep(keep));
    }

    @Test
    @DisplayName("FILE-5 a file is pinned to a milestone of its record, and to none of another's")
    void parts() {
        EvidencePart milestone = new EvidencePart(EvidencePart.Kind.MILESTONE, 8);
        db.commit(() -> service.attach(attachTo(milestone)));

        assertThat(db.commit(() -> service.list("POAM", 5)))
                .extracting(EvidenceRow::part)
                .containsExactly(milestone);
        assertBroken(
                "evidence.unknown-part",
                () -> service.attach(attachTo(new EvidencePart(EvidencePart.Kind.REQUEST, 8))));
    }

    private static AttachFile attachTo(EvidencePart part) {
        return new AttachFile(
                "POAM", 5, part, "note.txt", null, null, new ByteArrayInputStream(SampleFiles.text("of a part")));
    }

    private static void assertBroken(String code, Runnable attempt) {
        assertUnknown(code, attempt);
    }

    private EvidenceJobs sweeping() {
        DataFolder data = new DataFolder(folder);
        return Wired.with(new EvidenceJobs(), store, files, data, new FileKeys(data), clock);
    }

    private void be(long account, String name, Reach... reach) {
        user.be(account, name);
        for (Permission permission : List.of(POAM_VIEW, POAM_PROGRESS, POAM_EDIT)) {
            user.allow(permission, reach);
        }
    }

    private long attach(String name, byte[] content) {
        return db.commit(() -> attaching(name, content));
    }

    private long attaching(String name, byte[] content) {
        return service.attach(new AttachFile("POAM", 5, name, "as told", new ByteArrayInputStream(content)));
    }

    private StoredFile opened(long id) {
        try {
            return service.open(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(StoredFile file) {
        try (InputStream content = file.content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertUnknown(String code, Runnable attempt) {
        assertThatThrownBy(() -> db.commit(attempt))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void age(java.time.Instant to) throws IOException {
        for (Path content : contents()) {
            Files.setLastModifiedTime(content, FileTime.from(to));
        }
    }

    /** One item of agency 3. */
    private static final class Items implements EvidenceSubject {

        private boolean open = true;
        private int claimed;
        private FileHistory history;

        @Override
        public Optional<FileHistory> history(long id) {
            return Optional.ofNullable(history);
        }

        @Override
        public String type() {
            return "POAM";
        }

        @Override
        public Permission viewing() {
            return POAM_VIEW;
        }

        @Override
        public Permission adding() {
            return POAM_PROGRESS;
        }

        @Override
        public Permission editing() {
            return POAM_EDIT;
        }

        @Override
        public boolean holds(long id, EvidencePart part) {
            return part.equals(new EvidencePart(EvidencePart.Kind.MILESTONE, 8));
        }

        @Override
        public Optional<Subject> find(long id, Scope scope) {
            if (id == ELSEWHERE && scope.agencyIds().contains(4L)) {
                return Optional.of(new Subject(id, "DOR-2026-0001", 4, open));
            }
            return (id == 5 || id == NEXT) && scope.agencyIds().contains(3L)
                    ? Optional.of(new Subject(id, "DTA-2026-0001", 3, open))
                    : Optional.empty();
        }

        @Override
        public Optional<Subject> claim(long id, Scope scope) {
            claimed++;
            return find(id, scope);
        }
    }
}
