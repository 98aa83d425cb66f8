package org.poamtracker.program;

import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;
import static org.poamtracker.security.Permission.PROGRAM_EDIT;
import static org.poamtracker.security.Permission.PROGRAM_VIEW;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.poamtracker.agency.TestPlaces;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Proof;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The feature wired by hand on a database in memory: two secretariats and what is outside them, four agencies, four people. */
final class ProgramWorld implements AutoCloseable {

    static final long DTA = 1;
    static final long DPH = 2;
    static final long DOR = 3;
    static final long COURT = 4;
    static final long ISO = 11;
    static final long HEAD = 12;
    static final long OFFICE = 13;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final TestClock clock = new TestClock("2026-11-20T17:00:00Z");
    final KeptTrail trail = new KeptTrail();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, clock)
            .with(Trail.class, trail)
            .with(Signing.class, new Confirming());
    final ProgramService service = wiring.get(ProgramService.class);
    final ProgramEditService edits = wiring.get(ProgramEditService.class);
    final ProgramApprovalService approvals = wiring.get(ProgramApprovalService.class);
    int confirmed;

    ProgramWorld() {
        new TestPlaces(db)
                .secretariat(3, "OTHER", "Outside")
                .agency(DTA, "DTA", 1)
                .agency(DPH, "DPH", 1)
                .agency(DOR, "DOR", 2)
                .agency(COURT, "COURT", 3)
                .person(ISO, "Ida")
                .person(HEAD, "Hal")
                .person(OFFICE, "Cal");
    }

    /** Ida, the information security officer of an agency. */
    void asOfficer(long agency) {
        user.be(ISO, "Ida").allow(PROGRAM_VIEW, new Reach.Agency(agency)).allow(PROGRAM_EDIT, new Reach.Agency(agency));
    }

    /** Hal, its head. */
    void asHead(long agency) {
        user.be(HEAD, "Hal")
                .allow(PROGRAM_VIEW, new Reach.Agency(agency))
                .allow(PROGRAM_APPROVE, new Reach.Agency(agency));
    }

    /** Cal of the central office. */
    void asOffice() {
        user.be(OFFICE, "Cal")
                .allow(PROGRAM_VIEW, new Reach.Commonwealth())
                .allow(PROGRAM_DECIDE, new Reach.Commonwealth());
    }

    <T> T in(Supplier<T> work) {
        return db.commit(work);
    }

    void in(Runnable work) {
        db.commit(work);
    }

    /** Begins a version as Ida and returns its id. */
    long begun(long agency, ProgramKind kind) {
        asOfficer(agency);
        BeginVersion begun = new BeginVersion();
        begun.setAgencyId(agency);
        begun.setKind(kind);
        begun.setSummary("First of its kind");
        return in(() -> edits.begin(begun));
    }

    /** One with every element answered and a file. */
    long complete(long agency, ProgramKind kind) {
        long id = begun(agency, kind);
        FillVersion filled = filled(id);
        filled.getChecks().forEach(check -> {
            check.setAnswer(CheckAnswer.YES);
            check.setFoundAt("Section 1");
        });
        in(() -> edits.fill(filled));
        attach(id);
        return id;
    }

    FillVersion filled(long id) {
        VersionDetail detail = detail(id);
        FillVersion filled = new FillVersion(id, detail.version());
        filled.setSummary(detail.row().summary());
        detail.checks().forEach(check -> filled.getChecks().add(new CheckFacts(check.code())));
        return filled;
    }

    void attach(long id) {
        db.sql(
                "INSERT INTO EVIDENCE_FILE (ID, VERSION, SUBJECT_TYPE, SUBJECT_ID, AGENCY_ID, NAME, MEDIA_TYPE, BYTES, SHA256,"
                        + " ADDED_BY_ID, ADDED_BY, ADDED_AT, SERIES_ID, EDITION, CHECK_STATE) VALUES (" + id
                        + ", 1, 'PROGRAM_VERSION', " + id + ", 1, 'p.txt', 'text/plain', 1, 'x', 11, 'Ida',"
                        + " TIMESTAMP '2026-11-20 12:00:00', " + id + ", 1, 'NONE')");
    }

    /** One that Ida has signed. */
    long signed(long agency, ProgramKind kind) {
        long id = complete(agency, kind);
        in(() -> edits.sign(signature(id), new Proof()));
        return id;
    }

    /** One that Hal has signed too. */
    long submitted(long agency, ProgramKind kind) {
        long id = signed(agency, kind);
        asHead(agency);
        in(() -> approvals.approve(signature(id), new Proof()));
        return id;
    }

    /** One that Cal has approved; Ida goes on. */
    long inForce(long agency, ProgramKind kind) {
        long id = submitted(agency, kind);
        asOffice();
        in(() -> approvals.accept(new OnVersion(id, detail(id).version())));
        asOfficer(agency);
        return id;
    }

    SignVersion signature(long id) {
        SignVersion signature = new SignVersion(id, detail(id).version());
        signature.setStated(true);
        return signature;
    }

    RefuseVersion refusal(long id, LocalDate until) {
        RefuseVersion refusal = new RefuseVersion(id, detail(id).version());
        refusal.setReason("Name who verifies what providers promise");
        refusal.setUntil(until);
        return refusal;
    }

    VersionDetail detail(long id) {
        return in(() -> service.version(id));
    }

    ProgramRow row(long versionId) {
        return detail(versionId).program();
    }

    @Override
    public void close() {
        db.close();
    }

    /** Believes everybody, and counts. */
    private final class Confirming extends Signing {

        @Override
        public Signature confirm(Proof proof, String what) {
            confirmed++;
            Instant now = clock.instant();
            return new Signature(user.accountId(), user.personId(), user.name(), now, ProofMethod.TOTP, "192.0.2.1");
        }
    }
}
