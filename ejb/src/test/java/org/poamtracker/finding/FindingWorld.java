package org.poamtracker.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.poamtracker.agency.TestPlaces;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The feature wired by hand on a database in memory: two secretariats, three agencies, two people. */
final class FindingWorld implements AutoCloseable {

    static final long DTA = 1;
    static final long DPH = 2;
    static final long DOR = 3;
    static final long ANA = 11;
    static final long IDA = 12;

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final KeptTrail trail = new KeptTrail();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
            .with(Trail.class, trail);
    final FindingRepository findings = wiring.get(FindingRepository.class);
    final FindingService service = wiring.get(FindingService.class);
    final FindingEditService edits = wiring.get(FindingEditService.class);

    FindingWorld() {
        new TestPlaces(db)
                .agency(DTA, "DTA", 1)
                .agency(DPH, "DPH", 1)
                .agency(DOR, "DOR", 2)
                .person(11, "Ana")
                .person(12, "Ida");
    }

    /** An item of an agency that answers a finding. */
    void item(long id, long agency, String status, long finding) {
        statements(id, agency, status, finding).forEach(db::sql);
    }

    /** The same, in the transaction that is going on. */
    void answer(long id, long agency, String status, long finding) {
        statements(id, agency, status, finding)
                .forEach(statement -> db.em().createNativeQuery(statement).executeUpdate());
    }

    private static List<String> statements(long id, long agency, String status, long finding) {
        int phase = "DRAFT".equals(status) ? 1 : "CLOSED".equals(status) ? 3 : 2;
        return List.of(
                "INSERT INTO POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID, SECRETARIAT_ID, KIND, STATUS,"
                        + " PHASE, STATUS_ON, DUE_ON, SLIPS, SEVERITY_RANK, WEAKNESS_NAME, RISK_ADJUSTMENT, FALSE_POSITIVE,"
                        + " OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, AUTO_APPROVE, KNOWN_EXPLOITED, CLOSED_BEFORE_IMPORT,"
                        + " DEMO, EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT) VALUES (" + id + ", 1, 'N-"
                        + id
                        + "', 'N-" + id + "', 'N-" + id + "', " + agency + ", 1, 'ITEM', '" + status + "', " + phase
                        + ", DATE '2026-05-01', DATE '2026-09-01', 0, 3, 'Weakness', 'NONE', 'NONE', 'NONE', 0, 0, 0, 0, 0, 11,"
                        + " 11, TIMESTAMP '2026-01-01 00:00:00', 11, TIMESTAMP '2026-01-01 00:00:00')",
                "INSERT INTO POAM_TEXT (POAM_ID) VALUES (" + id + ")",
                "INSERT INTO POAM_FINDING (FINDING_ID, POAM_ID) VALUES (" + finding + ", " + id + ")");
    }

    @Override
    public void close() {
        db.close();
    }
}
