package org.poamtracker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.POAM_VIEW;
import static org.poamtracker.security.Permission.PROGRAM_VIEW;
import static org.poamtracker.security.Permission.REPORT_ACROSS;
import static org.poamtracker.security.Permission.REPORT_AGENCY;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.dashboard.DashboardService;
import org.poamtracker.dashboard.Scorecard;
import org.poamtracker.dashboard.ScorecardRow;
import org.poamtracker.dashboard.ScorecardSort;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.dashboard.ScorecardReport;
import org.poamtracker.reports.dashboard.ScorecardReport.Row;
import org.poamtracker.reports.finding.SurveyReport;
import org.poamtracker.reports.finding.SurveyReport.Answer;
import org.poamtracker.reports.finding.SurveyReport.Stage;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** What reports are filled with: what pages show, within the reader's reach. */
class ReportDataTest {

    static TestPersistence db;
    static ReportData data;
    static DashboardService dashboards;
    static final TestUser USER = new TestUser();
    static final KeptTrail TRAIL = new KeptTrail();

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        Wiring wiring = new Wiring(db.em())
                .with(CurrentUser.class, USER)
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
                .with(Trail.class, TRAIL)
                .with(DemoNotice.class, () -> false);
        data = wiring.get(ReportData.class);
        dashboards = wiring.get(DashboardService.class);
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME)"
                + " VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Finance')");
        agency(1, "DTA", 1, 5);
        agency(2, "DPH", 1, 3);
        agency(3, "DOR", 2, 8);
        audited();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void everywhere() {
        be(new Reach.Commonwealth());
    }

    @Test
    @DisplayName("POAM-15 the scorecard of a secretariat has the rows, the figures and the sum of the page")
    void scorecardAgreesWithThePage() {
        ScorecardReport report = (ScorecardReport) read(ReportKind.SCORECARD, Map.of("secretariat", "1"));
        Scorecard page = page(1L);

        assertThat(report.bySecretariat()).isFalse();
        assertThat(report.rows()).hasSize(2).containsExactlyElementsOf(rows(page.rows()));
        assertThat(report.total()).isEqualTo(row("All together", page.total()));
        assertThat(report.since()).isEqualTo(page.since());
        assertThat(report.quarters().get(report.quarters().size() - 1).name()).isEqualTo("Q4 2026");
    }

    @Test
    @DisplayName("POAM-15 to who reaches everything it sets secretariats side by side, each with the sum of its page")
    void scorecardOfAllAgreesWithThePages() {
        ScorecardReport report = (ScorecardReport) read(ReportKind.SCORECARD, Map.of());

        assertThat(report.bySecretariat()).isTrue();
        assertThat(report.rows()).containsExactly(row("Finance", page(2L).total()), row("Health", page(1L).total()));
        assertThat(report.total()).isEqualTo(row("All together", page(null).total()));
        assertThat(report.total().open()).isEqualTo(16);
        assertThat(report.total().overdue()).isEqualTo(3);
    }

    @Test
    @DisplayName("POAM-15 who reaches one agency has a scorecard of that agency")
    void scorecardWithinReach() {
        be(new Reach.Agency(1));

        ScorecardReport report = (ScorecardReport) read(ReportKind.SCORECARD, Map.of());

        assertThat(report.rows()).extracting(Row::name).containsExactly("Department DTA");
    }

    @Test
    @DisplayName("FIND-1 the survey says of each recommendation how far it has come, latest report first")
    void surveyFollowsTheItems() {
        SurveyReport report = survey(Map.of("agency", "1"));

        assertThat(report.answers())
                .extracting(Answer::finding, Answer::stage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("F-5", Stage.NO_ANSWER),
                        org.assertj.core.groups.Tuple.tuple("F-1", Stage.COMPLETE),
                        org.assertj.core.groups.Tuple.tuple("F-2", Stage.IN_PROGRESS),
                        org.assertj.core.groups.Tuple.tuple("F-3", Stage.PLANNED),
                        org.assertj.core.groups.Tuple.tuple("F-4", Stage.NOT_AGREED));
        Answer working = report.answers().get(2);
        assertThat(working.deeds()).singleElement().satisfies(deed -> {
            assertThat(deed.number()).isEqualTo("N-12");
            assertThat(deed.done()).isEqualTo(1);
            assertThat(deed.milestones()).isEqualTo(2);
            assertThat(deed.last()).isEqualTo("First step");
        });
        assertThat(working.plannedOn()).isEqualTo("2026-12-24");
        assertThat(report.answers().get(1).doneOn()).isEqualTo("2026-05-01");
        assertThat(report.answers().get(3).said()).endsWith("Ana, 11/01/2026");
        assertThat(report.heading().filters())
                .extracting(filter -> filter.value())
                .anyMatch(value -> value.contains("not for publication"));
    }

    @Test
    @DisplayName(
            "FIND-1 the edition for the public leaves out what is withheld and says so; the other is recorded as seen")
    void surveyForThePublic() {
        int before = TRAIL.actions().size();
        SurveyReport open = survey(Map.of("agency", "1", "edition", "public"));

        assertThat(open.answers()).extracting(Answer::finding).containsExactly("F-1", "F-2", "F-3", "F-4");
        assertThat(open.heading().filters())
                .extracting(filter -> filter.value())
                .anyMatch(value -> value.contains("1 withheld finding is left out"));
        assertThat(TRAIL.actions()).hasSize(before);

        survey(Map.of("agency", "1"));
        assertThat(TRAIL.actions()).hasSize(before + 1).endsWith("FINDING_SEEN");
    }

    @Test
    @DisplayName("POAM-15 a report of what is out of reach when it is printed is refused, as if that were not there")
    void refusesWhatIsOutOfReach() {
        be(new Reach.Agency(2));

        for (ReportKind kind :
                List.of(ReportKind.AGENCY_POAM, ReportKind.SURVEY, ReportKind.SCORE_SHEET, ReportKind.CERTIFICATE)) {
            assertThatThrownBy(() -> read(kind, Map.of("agency", "1"))).hasMessageContaining("report.unknown-agency");
        }
        for (ReportKind kind : ReportKind.values()) {
            if (!kind.isOfAgency()) {
                assertThatThrownBy(() -> read(kind, Map.of("secretariat", "1")))
                        .hasMessageContaining("report.unknown-secretariat");
                assertThat(read(kind, Map.of()).subject()).isEqualTo("Agencies within reach");
            }
        }
    }

    private static void be(Reach reach) {
        USER.be(11, "Ana");
        for (Permission each :
                List.of(REPORT_ACROSS, REPORT_AGENCY, FINDING_VIEW, POAM_VIEW, PROGRAM_VIEW, SELFAUDIT_VIEW)) {
            USER.allow(each, reach);
        }
    }

    private static Report read(ReportKind kind, Map<String, String> parameters) {
        return db.commit(() -> data.read(kind, parameters, Locale.US));
    }

    private static SurveyReport survey(Map<String, String> parameters) {
        return (SurveyReport) read(ReportKind.SURVEY, parameters);
    }

    private static Scorecard page(Long secretariat) {
        return db.commit(
                () -> dashboards.scorecard(PoamFilter.all().ofSecretariat(secretariat), ScorecardSort.OVERDUE, false));
    }

    private static List<Row> rows(List<ScorecardRow> page) {
        return page.stream().map(each -> row(each.name(), each)).toList();
    }

    private static Row row(String name, ScorecardRow page) {
        return new Row(
                name,
                page.open(),
                page.overdue(),
                page.overduePercent(),
                page.slipped(),
                page.repeats(),
                page.meanDays(),
                page.accepted(),
                page.change());
    }

    private static void agency(int id, String code, int secretariat, int open) {
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES ("
                + id + ", 1, '" + code + "', 'Department " + code + "', " + secretariat + ", 'DEPARTMENT', 1, 0)");
        db.sql("INSERT INTO POAM_MEASURED (AGENCY_ID, SECRETARIAT_ID, CHANGES) VALUES (" + id + ", " + secretariat
                + ", 1)");
        db.sql("INSERT INTO POAM_TALLY (AGENCY_ID, STATUS, SEVERITY_RANK, SECRETARIAT_ID, ITEMS) VALUES (" + id
                + ", 'OPEN', 2, " + secretariat + ", " + open + "), (" + id + ", 'RISK_ACCEPTED', 3, " + secretariat
                + ", " + id + ")");
        measure(id, "DUE", "2026-11-01", 1, 0);
        measure(id, "DUE", "2027-01-01", open - 1, 0);
        measure(id, "SLIPPED", "NONE", id, 2 * id);
        measure(id, "REPEAT", "NONE", 1, 0);
        measure(id, "CLOSED", "2026Q3", 2, 40 * id);
        measure(id, "FOUND", "2026Q3", open + 2, 0);
    }

    private static void measure(int agency, String measure, String bucket, int items, int amount) {
        db.sql("INSERT INTO POAM_MEASURE (AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT) VALUES (" + agency + ", '"
                + measure + "', '" + bucket + "', " + items + ", " + amount + ")");
    }

    /** Five findings about DTA: one done with, one being worked, one agreed to, one not, and a withheld one. */
    private static void audited() {
        finding(1, "2025-03-01", 0, "null, null, null, null, null");
        finding(2, "2025-03-01", 0, "null, null, null, null, null");
        finding(3, "2025-03-01", 0, "'AGREE', 'Soon', DATE '2027-02-01', 'Ana', TIMESTAMP '2026-11-01 15:00:00'");
        finding(4, "2025-03-01", 0, "'DISAGREE', 'No', null, 'Ana', TIMESTAMP '2026-11-01 15:00:00'");
        finding(5, "2026-03-01", 1, "null, null, null, null, null");
        item(11, "CLOSED", 3, 1);
        item(12, "OPEN", 2, 2);
        milestone(1, "First step", "DATE '2026-06-01'");
        milestone(2, "Second step", "null");
    }

    private static void finding(int id, String day, int withheld, String said) {
        db.sql("INSERT INTO FINDING (ID, VERSION, REFERENCE, SOURCE, CONDITION_SEEN, REPORTED_ON, WITHHELD, CREATED_BY,"
                + " CREATED_AT, UPDATED_BY, UPDATED_AT) VALUES (" + id + ", 1, 'F-" + id
                + "', 'STATE_AUDIT', 'Seen', DATE '"
                + day + "', " + withheld
                + ", 11, TIMESTAMP '2026-01-01 00:00:00', 11, TIMESTAMP '2026-01-01 00:00:00')");
        db.sql("INSERT INTO FINDING_AGENCY (FINDING_ID, AGENCY_ID) VALUES (" + id + ", 1)");
        db.sql("INSERT INTO FINDING_RECOMMENDATION (ID, VERSION, FINDING_ID, TEXT, RESPONSE, RESPONSE_TEXT, PLANNED_ON,"
                + " RESPONDED_BY, RESPONDED_AT) VALUES (" + id + ", 1, " + id + ", 'Do it', " + said + ")");
    }

    private static void item(int id, String status, int phase, int finding) {
        db.sql(
                "INSERT INTO POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID, SECRETARIAT_ID, KIND, STATUS,"
                        + " PHASE, STATUS_ON, DUE_ON, SLIPS, SEVERITY_RANK, WEAKNESS_NAME, RISK_ADJUSTMENT, FALSE_POSITIVE,"
                        + " OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, AUTO_APPROVE, KNOWN_EXPLOITED, CLOSED_BEFORE_IMPORT, DEMO,"
                        + " EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT) VALUES (" + id + ", 1, 'N-" + id
                        + "', 'N-" + id
                        + "', 'N-" + id + "', 1, 1, 'ITEM', '" + status + "', " + phase
                        + ", DATE '2026-05-01', DATE '2026-12-24', 0, 3,"
                        + " 'Weakness', 'NONE', 'NONE', 'NONE', 0, 0, 0, 0, 0, 11, 11, TIMESTAMP '2026-01-01 00:00:00', 11,"
                        + " TIMESTAMP '2026-01-01 00:00:00')");
        db.sql("INSERT INTO POAM_TEXT (POAM_ID) VALUES (" + id + ")");
        db.sql("INSERT INTO POAM_FINDING (FINDING_ID, POAM_ID) VALUES (" + finding + ", " + id + ")");
    }

    private static void milestone(int position, String text, String done) {
        db.sql("INSERT INTO POAM_MILESTONE (ID, POAM_ID, POSITION, TEXT, DUE_ON, DONE_ON) VALUES (" + position
                + ", 12, " + position + ", '" + text + "', DATE '2026-06-02', " + done + ")");
    }
}
