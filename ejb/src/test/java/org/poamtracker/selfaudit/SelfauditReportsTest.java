package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.poamtracker.selfaudit.SelfauditWorld.DTA;
import static org.poamtracker.selfaudit.SelfauditWorld.TOM;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.report.DemoNotice;
import org.poamtracker.report.ReportData;
import org.poamtracker.report.ReportKind;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.selfaudit.AnnualReport;
import org.poamtracker.reports.selfaudit.AskedAgency;
import org.poamtracker.reports.selfaudit.CertificateReport;
import org.poamtracker.reports.selfaudit.LateReport;
import org.poamtracker.reports.selfaudit.ScoreSheetReport;
import org.poamtracker.reports.selfaudit.Standing;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Proof;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;

/** What reports on self-audits are filled with: two years of DTA, of which the second is certified; the others answer nothing. */
class SelfauditReportsTest {

    static SelfauditWorld world;
    static ReportData data;
    static CertificationService certification;
    static long first;
    static long second;
    static int questions;

    @BeforeAll
    static void twoYears() {
        world = new SelfauditWorld();
        world.wiring.with(DemoNotice.class, () -> false).with(Signing.class, new Signing() {
            @Override
            public Signature confirm(Proof proof, String what) {
                return new Signature(
                        world.user.accountId(),
                        world.user.personId(),
                        world.user.name(),
                        Instant.parse("2026-11-20T17:00:30Z"),
                        ProofMethod.TOTP,
                        "192.0.2.7");
            }
        });
        data = world.wiring.get(ReportData.class);
        certification = world.wiring.get(CertificationService.class);
        first = world.launch("WISP");
        long before = world.response(first, "DTA");
        world.say(world.row(before, "W1"), Choice.NO, null, "None yet");
        world.say(world.row(before, "W2"), Choice.NO, null, null);
        second = world.launch("WISP");
        questions = world.complete(world.response(second, "DTA"), "Being written");
        certify(world.response(second, "DTA"));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("AUDIT-5 the annual report says who certified, what answers come to, and which gaps came back")
    void annual() {
        world.ida();
        AnnualReport report = (AnnualReport) read(ReportKind.ANNUAL, Map.of());

        assertThat(report.asked().campaign()).isEqualTo("Self-audit 2026");
        assertThat(report.agencies())
                .extracting(AskedAgency::name, AskedAgency::standing)
                .containsExactly(
                        tuple("DOR", Standing.ANSWERING),
                        tuple("DPH", Standing.ANSWERING),
                        tuple("DTA", Standing.CERTIFIED));
        AskedAgency dta = report.agencies().get(2);
        assertThat(dta.points().score()).isEqualTo(50);
        assertThat(dta.before().score()).isZero();
        assertThat(dta.gaps()).isEqualTo(questions);
        assertThat(dta.repeats()).isEqualTo(2);
        assertThat(dta.certifiedOn()).isEqualTo(SelfauditWorld.TODAY);
        assertThat(report.repeats())
                .extracting(AnnualReport.Repeat::question, AnnualReport.Repeat::last, AnnualReport.Repeat::now)
                .containsExactly(tuple("W1", "No", "Partial"), tuple("W2", "No", "Partial"));
        assertThat(report.repeats()).allMatch(gap -> gap.plan() != null);
        assertThat(report.sections().stream()
                        .mapToInt(AnnualReport.Part::partial)
                        .sum())
                .isEqualTo(questions);
        assertThat(report.clauses())
                .isNotEmpty()
                .allMatch(clause -> clause.points().score() == 50);
        assertThat(report.clauses().get(0).about()).isNotBlank().doesNotEndWith("?");
    }

    @Test
    @DisplayName("AUDIT-5 the annual report agrees with the page of scores")
    void agreesWithThePage() {
        world.ida();
        AnnualReport report = (AnnualReport) read(ReportKind.ANNUAL, Map.of("campaign", "" + second));
        HeatMap page =
                world.db.commit(() -> world.wiring.get(ScoreService.class).heat(second));

        assertThat(report.sections())
                .extracting(AnnualReport.Part::score)
                .isEqualTo(page.all().cells().stream().map(HeatRow.Cell::score).toList());
        assertThat(report.sections())
                .extracting(AnnualReport.Part::before)
                .isEqualTo(page.all().cells().stream().map(HeatRow.Cell::before).toList());
    }

    @Test
    @DisplayName("AUDIT-4 a gap whose risk is accepted stands in the annex of the annual report")
    void accepted() {
        world.db.sql("UPDATE POAM SET STATUS = 'RISK_ACCEPTED', ACCEPTED_UNTIL = DATE '2027-01-31', SEVERITY_RANK = 3");
        world.ida();
        AnnualReport report = (AnnualReport) read(ReportKind.ANNUAL, Map.of());

        assertThat(report.accepted()).hasSize(questions).allSatisfy(gap -> {
            assertThat(gap.until()).isEqualTo("2027-01-31");
            assertThat(gap.severity()).isEqualTo("Moderate");
            assertThat(gap.agency()).isEqualTo("DTA");
        });
    }

    @Test
    @DisplayName(
            "POAM-15 each part is one statement, however many agencies are within reach; out of reach there is none")
    void keepsToTheReach() {
        world.ida();
        read(ReportKind.ANNUAL, Map.of());
        world.db.forget();
        read(ReportKind.ANNUAL, Map.of());
        int ofAll = world.db.statements().size();
        reporter(new Reach.Secretariat(2));
        world.db.forget();
        AnnualReport own = (AnnualReport) read(ReportKind.ANNUAL, Map.of());

        assertThat(world.db.statements()).hasSize(ofAll).hasSizeLessThan(20);
        assertThat(own.agencies()).extracting(AskedAgency::name).containsExactly("DOR");
        assertThat(own.repeats()).isEmpty();
        assertThat(own.sections()).extracting(AnnualReport.Part::score).containsOnlyNulls();

        reporter(new Reach.AssignedTo(TOM, DTA));
        assertThat(((LateReport) read(ReportKind.LATE, Map.of())).agencies()).isEmpty();
    }

    @Test
    @DisplayName("AUDIT-5 who has not certified stands in the list of what is late and missing")
    void late() {
        world.ida();
        LateReport report = (LateReport) read(ReportKind.LATE, Map.of("campaign", "" + first, "secretariat", "1"));

        assertThat(report.agencies())
                .extracting(AskedAgency::name, AskedAgency::standing, AskedAgency::answered)
                .containsExactly(tuple("DPH", Standing.ANSWERING, 0), tuple("DTA", Standing.ANSWERING, 2));
    }

    @Test
    @DisplayName("AUDIT-2 the score sheet says what changed, and what the agency said about it then and now")
    void scores() {
        world.ida();
        ScoreSheetReport report = (ScoreSheetReport) read(ReportKind.SCORE_SHEET, Map.of("agency", "" + DTA));

        assertThat(report.total()).isEqualTo(ScoreSheetReport.Part.of(null, 50, 0));
        assertThat(report.changes())
                .extracting(ScoreSheetReport.Change::question)
                .containsExactly("W1", "W2");
        assertThat(report.changes().get(0).way()).isEqualTo(ScoreSheetReport.Way.BETTER);
        assertThat(report.changes().get(0).lastRemark()).isEqualTo("None yet");
        assertThat(report.changes().get(0).remark()).isEqualTo("Being written");
    }

    @Test
    @DisplayName("AUDIT-5 the certificate says what the frozen packet says, and nothing where none was frozen")
    void certificate() {
        world.ida();
        CertificateReport report = (CertificateReport) read(ReportKind.CERTIFICATE, Map.of("agency", "" + DTA));
        CertificateReport none =
                (CertificateReport) read(ReportKind.CERTIFICATE, Map.of("agency", "" + DTA, "campaign", "" + first));

        assertThat(none.certified()).isNull();
        assertThat(report.certified().answers().partial()).isEqualTo(questions);
        assertThat(report.certified().score()).isEqualTo(50);
        assertThat(report.certified().sha256())
                .hasSize(64)
                .isEqualTo(world.db
                        .commit(() -> certification.show(world.response(second, "DTA")))
                        .packets()
                        .get(0)
                        .sha256());
        assertThat(report.certified().standing()).startsWith("The central office has not decided");
        assertThat(report.certified().signatures())
                .extracting(CertificateReport.Signature::role, CertificateReport.Signature::version)
                .containsExactly(
                        tuple("Information security officer", Statements.VERSION),
                        tuple("Agency head", Statements.VERSION));
    }

    @Test
    @DisplayName("AUDIT-5 a campaign that asks nobody within reach is unknown")
    void refusesOtherCampaigns() {
        reporter(new Reach.Agency(99));
        assertThatThrownBy(() -> read(ReportKind.ANNUAL, Map.of("campaign", "" + second)))
                .hasMessageContaining("selfaudit.campaign.unknown");
    }

    private static Report read(ReportKind kind, Map<String, String> parameters) {
        return world.db.commit(() -> data.read(kind, parameters, Locale.US));
    }

    private static void reporter(Reach reach) {
        world.user.be(TOM, "Tom");
        for (Permission each : List.of(Permission.SELFAUDIT_VIEW, Permission.REPORT_ACROSS, Permission.REPORT_AGENCY)) {
            world.user.allow(each, reach);
        }
    }

    /** Ana signs first, Tom heads the agency. */
    private static void certify(long response) {
        world.db.commit(() -> certification.sign(stated(response), new Proof()));
        Reach dta = new Reach.Agency(DTA);
        world.user.be(TOM, "Tom").allow(Permission.SELFAUDIT_VIEW, dta).allow(Permission.SELFAUDIT_ENDORSE, dta);
        world.db.commit(() -> certification.endorse(stated(response), new Proof()));
    }

    private static SignResponse stated(long response) {
        long version =
                world.db.commit(() -> world.responses.show(response)).head().version();
        SignResponse statement = new SignResponse(response, version);
        statement.setStated(true);
        return statement;
    }
}
