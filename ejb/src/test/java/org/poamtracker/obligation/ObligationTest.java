package org.poamtracker.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.library.EntityKind;
import org.poamtracker.library.Force;
import org.poamtracker.library.LibraryPack;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

class ObligationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long DTA = 1;
    private static final long DOR = 2;
    private static final long UMASS = 3;
    private static final ObligationFilter ALL = new ObligationFilter(null, null, null, 0, 25);

    static TestPersistence db;
    static TestUser user;
    static KeptTrail trail;
    static ObligationService obligations;
    static ObligationEditService edits;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        db.sql(
                "INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Finance')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES"
                + " (1, 1, 'DTA', 'Transitional Assistance', 1, 'Department', 1, 0),"
                + " (2, 1, 'DOR', 'Revenue', 2, 'Department', 1, 0),"
                + " (3, 1, 'UMASS', 'University', 2, 'College or university', 1, 0)");
        user = new TestUser();
        trail = new KeptTrail();
        Wiring wiring = new Wiring(db.em())
                .with(CurrentUser.class, user)
                .with(Clock.class, new TestClock("2026-11-20T17:00:00Z"))
                .with(Trail.class, trail);
        obligations = wiring.get(ObligationService.class);
        edits = wiring.get(ObligationEditService.class);
        db.commit(() -> wiring.get(LibraryPack.class).load());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void startAnew() {
        db.sql("DELETE FROM OBLIGATION");
        asIso(DTA);
    }

    @Test
    @DisplayName(
            "OBL-2 what concerns an executive agency is suggested, the strictest first, until something is said of it")
    void suggests() {
        AgencyObligations before = agency(DTA);

        assertThat(before.suggested())
                .extracting(ObligationSuggestion::code)
                .contains("EOTSS-IS", "MGL-93H", "201-CMR-17")
                .doesNotContain("EO-504", "MASSIT-2014");
        assertThat(before.suggested())
                .filteredOn(each -> each.code().equals("EOTSS-IS"))
                .allMatch(each -> each.force() == Force.BINDING && each.requirements() > 20);
        assertThat(before.suggested())
                .filteredOn(each -> each.code().equals("201-CMR-17"))
                .allMatch(each -> each.force() == Force.BEST_PRACTICE);
        assertThat(before.suggested())
                .isSortedAccordingTo((one, other) -> one.force().compareTo(other.force()));
        assertThat(db.commit(() -> edits.toKeep(DTA, "EOTSS-IS")).getForce()).isEqualTo(Force.BINDING);

        keep("EOTSS-IS");

        assertThat(agency(DTA).suggested())
                .extracting(ObligationSuggestion::code)
                .doesNotContain("EOTSS-IS");
        assertThat(agency(DTA).applying()).extracting(ObligationRow::code).containsExactly("EOTSS-IS");
    }

    @Test
    @DisplayName("OBL-2 an agency of another kind gets what concerns its kind")
    void kindsDiffer() {
        assertThat(EntityKinds.of(new AgencyPlace(3, "UMASS", "University", "College or university")))
                .containsExactly(EntityKind.OTHER_PUBLIC);
        assertThat(EntityKinds.of(new AgencyPlace(4, "OSA", "State Auditor", "Constitutional office")))
                .containsExactlyInAnyOrder(EntityKind.OTHER_PUBLIC, EntityKind.STATE_AUDITOR);
        asIso(UMASS);
        assertThat(agency(UMASS).suggested()).isNotEqualTo(suggestedTo(DTA));
    }

    @Test
    @DisplayName("OBL-1 what an agency says is kept with why and how; what it said before stays in its history")
    void keepsWhatIsSaid() {
        long id = keep("MGL-93H");
        KeepObligation otherwise = db.commit(() -> edits.toKeep(DTA, "MGL-93H"));
        otherwise.setApproach("Otherwise.");
        db.commit(() -> edits.keep(otherwise));

        ObligationDetail shown = db.commit(() -> obligations.show(id));
        assertThat(shown.why()).isEqualTo("Because.");
        assertThat(shown.approach()).isEqualTo("Otherwise.");
        assertThat(shown.row().reviewedOn()).isEqualTo(TODAY);
        assertThat(trail.actions()).endsWith("OBLIGATION_ADDED", "OBLIGATION_CHANGED");
        assertThat(trail.lastChanges()).containsExactly(new FieldChange("approach", "Like this.", "Otherwise."));
        assertThat(trail.agencies("OBLIGATION_CHANGED")).containsOnly(DTA);
    }

    @Test
    @DisplayName(
            "OBL-1 what does not apply says why and nothing else; what applies says how strictly and how it is met")
    void demandsWhatIsNeeded() {
        assertThat(refusal(said -> said.setForce(null))).isEqualTo("obligation.lacks-force");
        assertThat(refusal(said -> said.setApproach(null))).isEqualTo("obligation.lacks-approach");
        assertThat(refusal(said -> said.setNextReviewOn(null))).isEqualTo("obligation.lacks-next");
        KeepObligation not = said("965-CMR-3");
        not.setApplies(false);
        long id = db.commit(() -> edits.keep(not));

        assertThat(agency(DTA).others()).extracting(ObligationRow::code).containsExactly("965-CMR-3");
        assertThat(db.commit(() -> obligations.list(ALL)).rows()).isEmpty();
        assertThat(refusal(id, TODAY, TODAY.plusDays(1))).isEqualTo("obligation.not-applying");
    }

    @Test
    @DisplayName("OBL-1 nobody writes over what somebody else said meanwhile")
    void nobodyWritesOver() {
        keep("MGL-93H");
        KeepObligation late = said("MGL-93H");

        assertThat(refusal(late)).isEqualTo("obligation.changed-meanwhile");
        KeepObligation same = db.commit(() -> edits.toKeep(DTA, "MGL-93H"));
        assertThat(refusal(same)).isEqualTo("obligation.nothing-changed");
    }

    @Test
    @DisplayName("OBL-3 a review says what it found; the next one is within a year, and it is not dated back or ahead")
    void reviews() {
        long id = keep("MGL-93H");
        db.sql("UPDATE OBLIGATION SET REVIEWED_ON = DATE '2025-11-19', NEXT_REVIEW_ON = DATE '2026-11-19'");

        assertThat(refusal(id, TODAY.plusDays(1), TODAY.plusDays(2))).isEqualTo("obligation.reviewed-later");
        assertThat(refusal(id, LocalDate.of(2025, 11, 18), TODAY)).isEqualTo("obligation.reviewed-before");
        assertThat(refusal(id, TODAY, TODAY)).isEqualTo("obligation.next-too-early");
        assertThat(refusal(id, TODAY, TODAY.plusYears(1).plusDays(1))).isEqualTo("obligation.next-too-late");
        assertThat(refusal(id, TODAY, TODAY.plusYears(1))).isEqualTo("nothing refused it");

        ObligationDetail shown = db.commit(() -> obligations.show(id));
        assertThat(shown.row().nextReviewOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(shown.found()).isEqualTo("All as described.");
        assertThat(trail.actions()).endsWith("OBLIGATION_REVIEWED");
    }

    @Test
    @DisplayName("OBL-3 a review is overdue from the day after it was due, and then counts on the home page")
    void overdue() {
        keep("MGL-93H");
        keep("MGL-66A");
        db.sql("UPDATE OBLIGATION SET REVIEWED_ON = DATE '2025-11-20', NEXT_REVIEW_ON = DATE '2026-11-20'");
        assertThat(list(ObligationDue.OVERDUE)).isEmpty();
        assertThat(list(ObligationDue.SOON)).hasSize(2);

        db.sql("UPDATE OBLIGATION SET NEXT_REVIEW_ON = DATE '2026-11-19' WHERE INSTRUMENT_ID ="
                + " (SELECT i.ID FROM LIBRARY_INSTRUMENT i WHERE i.CODE = 'MGL-66A')");

        assertThat(list(ObligationDue.OVERDUE)).extracting(ObligationRow::code).containsExactly("MGL-66A");
        assertThat(list(ObligationDue.OVERDUE).get(0).isOverdue(TODAY)).isTrue();
        assertThat(db.commit(obligations::overdue)).isEqualTo(1);
    }

    @Test
    @DisplayName("OBL-4 an instrument that was worded anew after the last review is marked")
    void wordedAnew() {
        keep("MGL-93H");
        assertThat(list(ObligationDue.CHANGED)).isEmpty();

        db.sql("UPDATE OBLIGATION SET REVIEWED_ON = DATE '1999-01-01', NEXT_REVIEW_ON = DATE '2000-01-01'");

        assertThat(list(ObligationDue.CHANGED)).singleElement().matches(ObligationRow::isChanged);
    }

    @Test
    @DisplayName("OBL-5 lists are the reader's reach, narrowed in the database; what is out of reach is unknown")
    void withinReach() {
        long dta = keep("MGL-93H");
        asIso(DOR);
        long dor = db.commit(() -> edits.keep(saidOf(DOR, "MGL-93H")));

        assertThat(db.commit(() -> obligations.list(ALL)).rows())
                .extracting(ObligationRow::id)
                .containsExactly(dor);
        assertThat(unknown(() -> obligations.show(dta))).isEqualTo("obligation.unknown");
        assertThat(unknown(() -> obligations.agency(DTA))).isEqualTo("obligation.unknown");
        assertThat(unknown(() -> edits.toKeep(DTA, "MGL-93H"))).isEqualTo("obligation.unknown");
        assertThat(unknown(() -> edits.keep(saidOf(DTA, "MGL-66A")))).isEqualTo("obligation.unknown");
        user.be(16, "Sam").allow(Permission.OBLIGATION_VIEW, new Reach.Secretariat(1));
        assertThat(db.commit(() -> obligations.list(ALL)).rows())
                .extracting(ObligationRow::id)
                .containsExactly(dta);
        assertThat(agency(DTA).mayEdit()).isFalse();
        user.be(14, "Cal").allow(Permission.OBLIGATION_VIEW, new Reach.Commonwealth());
        db.forget();
        assertThat(db.commit(() -> obligations.list(ALL)).total()).isEqualTo(2);
        assertThat(db.statements()).hasSize(2);
        assertThat(db.commit(() -> obligations.list(new ObligationFilter(DOR, "MGL-93H", null, 0, 25)))
                        .rows())
                .extracting(ObligationRow::id)
                .containsExactly(dor);
    }

    private static void asIso(long agency) {
        user.be(15, "Bo")
                .allow(Permission.OBLIGATION_VIEW, new Reach.Agency(agency))
                .allow(Permission.OBLIGATION_EDIT, new Reach.Agency(agency));
    }

    private static AgencyObligations agency(long id) {
        return db.commit(() -> obligations.agency(id));
    }

    private static List<ObligationSuggestion> suggestedTo(long agency) {
        asIso(agency);
        return agency(agency).suggested();
    }

    private static List<ObligationRow> list(ObligationDue due) {
        return db.commit(() -> obligations.list(new ObligationFilter(null, null, due, 0, 25)))
                .rows();
    }

    private static KeepObligation said(String code) {
        return saidOf(DTA, code);
    }

    private static KeepObligation saidOf(long agency, String code) {
        KeepObligation said = new KeepObligation(agency, code, -1);
        said.setForce(Force.BINDING);
        said.setWhy("Because.");
        said.setApproach("Like this.");
        said.setNextReviewOn(TODAY.plusYears(1));
        return said;
    }

    private static long keep(String code) {
        return db.commit(() -> edits.keep(said(code)));
    }

    private interface Lack {
        void of(KeepObligation said);
    }

    private static String refusal(Lack lack) {
        KeepObligation said = said("MGL-93I");
        lack.of(said);
        return refusal(said);
    }

    private static String refusal(KeepObligation said) {
        return unknown(() -> edits.keep(said));
    }

    private static String refusal(long id, LocalDate reviewed, LocalDate next) {
        ReviewObligation review =
                new ReviewObligation(id, db.number("SELECT VERSION FROM OBLIGATION WHERE ID = " + id));
        review.setReviewedOn(reviewed);
        review.setNextReviewOn(next);
        review.setFound("All as described.");
        return unknown(() -> edits.review(review));
    }

    private static String unknown(Runnable work) {
        try {
            db.commit(work);
            return "nothing refused it";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }
}
