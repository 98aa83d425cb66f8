package org.poamtracker.intake;

import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_IMPORT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.poamtracker.job.JobContext;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.IncomingPoam;
import org.poamtracker.poam.PoamIntake;
import org.poamtracker.poam.Weighed;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;
import org.poamtracker.workbook.TestWorkbook;

/** The feature wired by hand on a database in memory, with one agency and its ISO. */
final class IntakeWorld implements AutoCloseable {

    static final long AGENCY = 1;

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final KeptTrail trail = new KeptTrail();
    private final Path folder;
    private final EntityManager apart = db.anotherEm();
    final IntakeService service;
    private final IntakeSteps steps;
    private int files;

    IntakeWorld(Path folder) {
        this.folder = folder;
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                + " VALUES (1, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0)");
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (11, 1, 'Ana')");
        Reach here = new Reach.Agency(AGENCY);
        user.be(11, "Ana")
                .allow(POAM_IMPORT, here)
                .allow(POAM_EDIT, here)
                .allow(POAM_VIEW, here)
                .allow(FINDING_VIEW, here);
        Wiring wiring = wired(db.em()).with(PoamIntake.class, new Apart());
        service = wiring.get(IntakeService.class);
        steps = wiring.get(IntakeSteps.class);
    }

    private Wiring wired(EntityManager em) {
        return new Wiring(em)
                .with(CurrentUser.class, user)
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
                .with(DataFolder.class, new DataFolder(folder))
                .with(Trail.class, trail);
    }

    /** Brings a workbook and has it previewed. */
    long preview(TestWorkbook workbook) {
        Path file = workbook.write(folder.resolve("brought-" + ++files + ".xlsx"));
        try (InputStream content = Files.newInputStream(file)) {
            long id = db.commit(() -> service.bring(new BringWorkbook(AGENCY, "plan.xlsx", content, false)));
            db.commit(() -> steps.preview(id, new NoJob()));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says yes to a preview and takes it in. */
    void take(long id) {
        db.commit(() -> service.accept(id));
        db.commit(() -> steps.take(id, new NoJob()));
    }

    IntakeRow show(long id) {
        return db.commit(() -> service.show(id));
    }

    List<IntakeEntry> entries(long id, Weighed.Outcome outcome, int first, int size) {
        return db.commit(() -> service.entries(id, new IntakeEntryFilter(outcome, first, size)));
    }

    @Override
    public void close() {
        apart.close();
        db.close();
    }

    /** Weighs in a transaction of its own, as the container has it, and takes in the caller's. */
    private final class Apart extends PoamIntake {

        private final PoamIntake weighing = wired(apart).get(PoamIntake.class);
        private final PoamIntake taking = wired(db.em()).get(PoamIntake.class);

        @Override
        public List<Weighed> weigh(long agencyId, List<IncomingPoam> rows) {
            apart.getTransaction().begin();
            try {
                return weighing.weigh(agencyId, rows);
            } finally {
                apart.getTransaction().rollback();
            }
        }

        @Override
        public List<Weighed> take(long agencyId, List<IncomingPoam> rows, boolean submit) {
            return taking.take(agencyId, rows, submit);
        }
    }

    /** A job that nobody watches. */
    private static final class NoJob implements JobContext {

        @Override
        public long id() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public void progress(long done, long total, String messageKey) {
            // nobody looks
        }

        @Override
        public void stopIfCancelled() {
            // nobody does
        }

        @Override
        public OutputStream resultFile(String name, String mediaType) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void complete() {
            // nobody waits
        }
    }
}
