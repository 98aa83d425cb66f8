package org.poamtracker.poam;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.poamtracker.evidence.EvidenceCounts;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The feature wired by hand on a database in memory: two secretariats, three agencies, four people. */
final class PoamWorld implements AutoCloseable {

    static final AgencyPlace DTA = new AgencyPlace(1, "DTA", 1);
    static final AgencyPlace DPH = new AgencyPlace(2, "DPH", 1);
    static final AgencyPlace DOR = new AgencyPlace(3, "DOR", 2);

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final List<TrailEvent> trail = new ArrayList<>();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
            .with(Trail.class, new KeptTrail())
            .with(EvidenceCounts.class, new CountedFiles());
    final PoamRepository poams = wiring.get(PoamRepository.class);
    final PoamListRepository lists = wiring.get(PoamListRepository.class);
    final PoamTally tally = wiring.get(PoamTally.class);
    final PoamNumbers numbers = wiring.get(PoamNumbers.class);
    final PoamDraftService drafts = wiring.get(PoamDraftService.class);
    final PoamMilestoneService milestones = wiring.get(PoamMilestoneService.class);
    final PoamReviewService reviews = wiring.get(PoamReviewService.class);
    final PoamExtensionService extensions = wiring.get(PoamExtensionService.class);
    final PoamRiskService risks = wiring.get(PoamRiskService.class);
    final PoamRequestService requests = wiring.get(PoamRequestService.class);
    final PoamHomeService homes = wiring.get(PoamHomeService.class);
    final ExpiredAcceptances expired = wiring.get(ExpiredAcceptances.class);
    final PoamClosureService closures = wiring.get(PoamClosureService.class);
    final PoamService service = wiring.get(PoamService.class);
    long filesOfEvidence = 1;

    PoamWorld() {
        organization();
    }

    private void organization() {
        db.sql(
                "INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Finance')");
        for (AgencyPlace place : List.of(DTA, DPH, DOR)) {
            db.sql(
                    "INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES ("
                            + place.agencyId() + ", 1, '" + place.code() + "', 'Department " + place.code() + "', "
                            + place.secretariatId() + ", 'DEPARTMENT', 1, 0)");
        }
        Map<Long, String> people = Map.of(
                PoamFixtures.ANA, "Ana", PoamFixtures.IDA, "Ida", PoamFixtures.SAM, "Sam", PoamFixtures.VERA, "Vera");
        people.forEach((id, name) -> {
            db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (" + id + ", 1, '" + name + "')");
            for (AgencyPlace place : List.of(DTA, DPH, DOR)) {
                db.sql(
                        "INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, AGENCY_ID, STARTS_ON, STATE) VALUES ("
                                + (id * 10 + place.agencyId()) + ", 1, " + id + ", 'AGENCY_ISO', " + place.agencyId()
                                + ", DATE '2020-01-01', 'IN_FORCE')");
            }
        });
    }

    /** Saves items, each in its own transaction. */
    void keep(Poam... items) {
        for (Poam item : items) {
            db.commit(() -> poams.save(item));
        }
    }

    @Override
    public void close() {
        db.close();
    }

    private final class KeptTrail extends Trail {

        @Override
        public void append(TrailEvent event) {
            trail.add(event);
        }
    }

    private final class CountedFiles extends EvidenceCounts {

        @Override
        public long of(String subjectType, long subjectId) {
            return filesOfEvidence;
        }
    }
}
