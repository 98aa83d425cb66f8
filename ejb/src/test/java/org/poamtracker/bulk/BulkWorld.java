package org.poamtracker.bulk;

import static org.poamtracker.security.Permission.JOB_OWN;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.poamtracker.job.JobContext;
import org.poamtracker.job.JobService;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.BulkWrite;
import org.poamtracker.poam.BulkWritten;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.PoamBulk;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamField;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The feature wired by hand on a database in memory, with one agency, its ISO and drafts of items. */
final class BulkWorld implements AutoCloseable {

    static final long AGENCY = 1;
    static final long ANA = 11;

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final TestClock clock = new TestClock("2026-11-20T17:00:00Z");
    private final EntityManager apart = db.anotherEm();
    private final Wiring wiring = wired(db.em()).with(PoamBulk.class, new Apart());
    final BulkService service = wiring.get(BulkService.class);
    final BulkSteps steps = wiring.get(BulkSteps.class);
    final JobService jobs = wiring.get(JobService.class);
    private final PoamDraftService drafts = wiring.get(PoamDraftService.class);
    private final PoamService poams = wiring.get(PoamService.class);

    BulkWorld() {
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                + " VALUES (1, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0)");
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (11, 1, 'Ana'), (12, 1, 'Ida')");
        as(ANA, "Ana");
    }

    void as(long person, String name) {
        Reach all = new Reach.Agency(AGENCY);
        user.be(person, name).allow(POAM_VIEW, all).allow(POAM_EDIT, all).allow(JOB_OWN, all);
    }

    private Wiring wired(EntityManager em) {
        return new Wiring(em)
                .with(CurrentUser.class, user)
                .with(Clock.class, clock)
                .with(Trail.class, new KeptTrail());
    }

    /** A new draft; returns its id. */
    long draft(String office) {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(AGENCY);
        draft.getFacts().getWeakness().setWeaknessName("Accounts outlive employment");
        draft.getFacts().getPlan().setOffice(office);
        return db.commit(() -> drafts.create(draft));
    }

    String office(long item) {
        return db.commit(() -> poams.show(item).facts().getPlan().getOffice());
    }

    /** Starts to set the office of items and weighs it. */
    long weigh(String office, Long... items) {
        long id = db.commit(() -> service.start(
                new StartBulk(new SelectItems(List.of(items), PoamFilter.all()), Map.of(PoamField.OFFICE, office))));
        db.commit(() -> steps.weigh(id, new NoJob()));
        return id;
    }

    /** Says yes and writes. */
    void write(long id) {
        db.commit(() -> service.accept(id));
        db.commit(() -> steps.write(id, new NoJob()));
    }

    /** Takes it back. */
    void undo(long id) {
        db.commit(() -> service.undo(id));
        db.commit(() -> steps.undo(id, new NoJob()));
    }

    /** Forgets what was begun before now. */
    int forget() {
        return db.commit(() -> wiring.get(BulkRepository.class).forgetBefore(clock.instant()));
    }

    BulkRow show(long id) {
        return db.commit(() -> service.show(id));
    }

    List<BulkEntry> entries(long id, BulkOutcome outcome) {
        return db.commit(() -> service.entries(id, outcome, 1, 25));
    }

    @Override
    public void close() {
        apart.close();
        db.close();
    }

    /** Weighs in a transaction of its own, as the container has it, and does the rest in the caller's. */
    private final class Apart extends PoamBulk {

        private final PoamBulk weighing = wired(apart).get(PoamBulk.class);
        private final PoamBulk writing = wired(db.em()).get(PoamBulk.class);

        @Override
        public List<BulkWritten> weigh(List<BulkWrite> writes) {
            apart.getTransaction().begin();
            try {
                return weighing.weigh(writes);
            } finally {
                apart.getTransaction().rollback();
            }
        }

        @Override
        public List<BulkWritten> write(List<BulkWrite> writes, String action, IntConsumer progress) {
            return writing.write(writes, action, progress);
        }

        @Override
        public void demand(Map<PoamField, String> values) {
            writing.demand(values);
        }

        @Override
        public List<Long> matching(PoamFilter filter, int most) {
            return writing.matching(filter, most);
        }

        @Override
        public Map<Long, Long> agencies(java.util.Collection<Long> ids) {
            return writing.agencies(ids);
        }

        @Override
        public Map<Long, org.poamtracker.poam.PoamRow> rows(java.util.Collection<Long> ids) {
            return writing.rows(ids);
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
