package org.poamtracker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.agency.AgencyDemo;
import org.poamtracker.discussion.CommentRow;
import org.poamtracker.discussion.DiscussionDemo;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.finding.FindingDemo;
import org.poamtracker.finding.FindingLifeDemo;
import org.poamtracker.library.LibraryDemo;
import org.poamtracker.library.LibraryPack;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.ProposalFilter;
import org.poamtracker.library.ProposalRow;
import org.poamtracker.library.ProposalState;
import org.poamtracker.obligation.ObligationDemo;
import org.poamtracker.obligation.ObligationDue;
import org.poamtracker.obligation.ObligationFilter;
import org.poamtracker.obligation.ObligationRow;
import org.poamtracker.obligation.ObligationService;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.PoamDemo;
import org.poamtracker.report.DemoNotice;
import org.poamtracker.report.ReportData;
import org.poamtracker.report.ReportKind;
import org.poamtracker.reports.dashboard.ScorecardReport;
import org.poamtracker.reports.finding.SurveyReport;
import org.poamtracker.reports.finding.SurveyReport.Stage;
import org.poamtracker.reports.poam.AcceptedRisksReport;
import org.poamtracker.reports.poam.AcceptedRisksReport.Risk;
import org.poamtracker.reports.poam.AcceptedRisksReport.State;
import org.poamtracker.reports.poam.RepeatsReport;
import org.poamtracker.reports.poam.SlipsReport;
import org.poamtracker.savedview.SavedViewDemo;
import org.poamtracker.savedview.SavedViewRow;
import org.poamtracker.savedview.SavedViewService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The demonstration lives through by the rules, and each report of it shows something. */
class DemoReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static TestPersistence db;
    static ReportData data;
    static DiscussionService talk;
    static SavedViewService views;
    static LibraryProposalService proposals;
    static ObligationService obligations;
    static DemoContext demo;

    @BeforeAll
    static void live() {
        db = TestPersistence.start();
        TestUser user = new TestUser().be(1, "Ana");
        for (Permission each : Permission.values()) {
            user.allow(each, new Reach.Commonwealth());
        }
        Wiring wiring = new Wiring(db.em())
                .with(CurrentUser.class, user)
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
                .with(Trail.class, new KeptTrail())
                .with(DemoNotice.class, () -> true);
        data = wiring.get(ReportData.class);
        talk = wiring.get(DiscussionService.class);
        views = wiring.get(SavedViewService.class);
        demo = new DemoContext(TODAY, "not used here");
        List<Class<? extends DemoPart>> parts = List.of(
                AgencyDemo.class,
                FindingDemo.class,
                FindingLifeDemo.class,
                PoamDemo.class,
                DiscussionDemo.class,
                SavedViewDemo.class,
                LibraryDemo.class,
                ObligationDemo.class);
        proposals = wiring.get(LibraryProposalService.class);
        obligations = wiring.get(ObligationService.class);
        db.commit(() -> wiring.get(LibraryPack.class).load());
        db.commit(() -> parts.forEach(part -> {
            wiring.get(part).load(demo);
            db.em().flush();
        }));
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    @DisplayName("POAM-5 dates have slipped, some twice, and a later one is asked for")
    void slips() {
        SlipsReport report = (SlipsReport) read(ReportKind.SLIPS, Map.of());

        assertThat(report.items()).hasSizeGreaterThan(5).anyMatch(item -> item.slips() > 1);
        assertThat(report.agencies()).anyMatch(agency -> agency.waiting() > 0);
        assertThat(report.reasons()).hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("NOTE-8 people talk about items and about what was asked for")
    void comments() {
        long item = demo.id("poam", "dta-logs");

        assertThat(db.commit(() -> talk.comments(item, demo.id("request of poam", "dta-logs"), null))
                        .rows())
                .extracting(CommentRow::author)
                .containsExactly("Renata Oliveira", "Kwame Asante");
    }

    @Test
    @DisplayName("POAM-15 lists are kept under names, and some are shared")
    void views() {
        assertThat(db.commit(() -> views.views()).rows())
                .filteredOn(SavedViewRow::shared)
                .hasSize(3);
    }

    @Test
    @DisplayName("LIB-7 changes of requirements are proposed: one waits, one was approved, one rejected")
    void proposals() {
        assertThat(db.commit(() -> proposals.list(new ProposalFilter(null, 0, 25)))
                        .rows())
                .extracting(ProposalRow::state)
                .containsExactlyInAnyOrder(ProposalState.WAITING, ProposalState.APPROVED, ProposalState.REJECTED);
    }

    @Test
    @DisplayName("OBL-3 agencies say what they are bound to, and some of their reviews are overdue")
    void obligations() {
        assertThat(db.commit(() -> obligations.list(new ObligationFilter(null, null, ObligationDue.OVERDUE, 0, 25)))
                        .rows())
                .extracting(ObligationRow::agency)
                .contains("DTA", "DOR", "DPH");
    }

    @Test
    @DisplayName("POAM-10 risks are accepted, one is about to expire, one has expired and is open again")
    void acceptedRisks() {
        AcceptedRisksReport report = (AcceptedRisksReport) read(ReportKind.ACCEPTED_RISKS, Map.of());

        assertThat(report.risks())
                .filteredOn(risk -> risk.state() == State.ACCEPTED)
                .hasSize(3)
                .anyMatch(risk -> risk.until().isBefore(TODAY.plusDays(30)))
                .anyMatch(risk -> risk.endorsed() != null);
        assertThat(report.risks()).extracting(Risk::state).contains(State.WAITING, State.RETURNED);
    }

    @Test
    @DisplayName("POAM-9 FIND-2 what was closed comes back, once for the second time; so does a finding")
    void repeats() {
        RepeatsReport report = (RepeatsReport) read(ReportKind.REPEATS, Map.of());

        assertThat(report.repeats())
                .anyMatch(repeat -> repeat.chain().size() == 2)
                .anyMatch(repeat -> repeat.finding());
    }

    @Test
    @DisplayName("FIND-1 agencies have answered the State Auditor, and auditors have replied")
    void survey() {
        SurveyReport report = (SurveyReport) read(ReportKind.SURVEY, Map.of("agency", "" + demo.id("agency", "DTA")));

        assertThat(report.answers())
                .hasSize(4)
                .anyMatch(answer -> answer.stage() == Stage.IN_PROGRESS && answer.reply() != null);
    }

    @Test
    @DisplayName("POAM-15 the scorecard sets secretariats side by side")
    void scorecard() {
        ScorecardReport report = (ScorecardReport) read(ReportKind.SCORECARD, Map.of());

        assertThat(report.rows()).hasSizeGreaterThan(5);
        assertThat(report.total().repeats()).isEqualTo(3);
        assertThat(report.total().accepted()).isEqualTo(3);
    }

    private static org.poamtracker.reports.Report read(ReportKind kind, Map<String, String> parameters) {
        return db.commit(() -> data.read(kind, parameters, Locale.US));
    }
}
