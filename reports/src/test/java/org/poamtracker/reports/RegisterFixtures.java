package org.poamtracker.reports;

import static org.poamtracker.reports.poam.PoamReportFixtures.TODAY;
import static org.poamtracker.reports.poam.PoamReportFixtures.aHeading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.reports.dashboard.ScorecardReport;
import org.poamtracker.reports.finding.SurveyReport;
import org.poamtracker.reports.finding.SurveyReport.Answer;
import org.poamtracker.reports.finding.SurveyReport.Audit;
import org.poamtracker.reports.finding.SurveyReport.Deed;
import org.poamtracker.reports.finding.SurveyReport.Stage;
import org.poamtracker.reports.poam.AcceptedRisksReport;
import org.poamtracker.reports.poam.AcceptedRisksReport.Risk;
import org.poamtracker.reports.poam.AcceptedRisksReport.Signed;
import org.poamtracker.reports.poam.AcceptedRisksReport.State;
import org.poamtracker.reports.poam.RepeatsReport;
import org.poamtracker.reports.poam.RepeatsReport.Earlier;
import org.poamtracker.reports.poam.RepeatsReport.Repeat;
import org.poamtracker.reports.poam.SlipsReport;
import org.poamtracker.reports.program.ProgramStatusReport;
import org.poamtracker.reports.selfaudit.PacketReport;

/** Registers of so many rows; every number and text in them follows from the place. */
public final class RegisterFixtures {

    static final String WEAKNESS = "Accounts of former employees stay active for more than 24 hours after separation";

    private static final List<String> SEVERITIES = List.of("Critical", "High", "Moderate", "Low");
    private static final List<State> STATES = List.of(State.ACCEPTED, State.WAITING, State.RETURNED);
    private static final List<Stage> STAGES =
            List.of(Stage.COMPLETE, Stage.IN_PROGRESS, Stage.PLANNED, Stage.NOT_AGREED, Stage.NO_ANSWER);
    private static final List<ProgramStatusReport.Stage> STAGES_OF_PROGRAMS =
            List.of(ProgramStatusReport.Stage.values());
    private static final String PEOPLE = "Maria Alvarez";
    private static final ZonedDateTime SIGNED =
            ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneId.of("America/New_York"));

    private RegisterFixtures() {}

    /** One of each kind. */
    public static List<Report> all(int rows) {
        return all(rows, WEAKNESS);
    }

    /** One of each kind, with this text wherever a text is typed. */
    public static List<Report> all(int rows, String text) {
        return List.of(
                slips(rows, text),
                accepted(rows, text),
                repeats(rows, text),
                scorecard(rows, text),
                survey(rows, text),
                programs(rows, text),
                SelfauditFixtures.annual(rows, text),
                SelfauditFixtures.scores(rows, text),
                SelfauditFixtures.late(rows, text));
    }

    public static ProgramStatusReport programs(int rows, String text) {
        return new ProgramStatusReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                List.of("ISP", "ESP", "WISP"),
                IntStream.range(0, rows).mapToObj(n -> program(n, text)).toList());
    }

    private static ProgramStatusReport.Standing program(int n, String text) {
        ProgramStatusReport.Stage stage = STAGES_OF_PROGRAMS.get(n % 3);
        boolean there = stage != ProgramStatusReport.Stage.MISSING;
        return new ProgramStatusReport.Standing(
                secretariat(n / 30),
                text + " no. " + (n / 3 + 1),
                List.of("ISP", "ESP", "WISP").get(n % 3),
                stage,
                there ? "In force" : "Missing",
                there ? 1 + n % 4 : null,
                there ? TODAY.minusDays(200 + n) : null,
                there ? TODAY.minusDays(200 + n) : null,
                there ? TODAY.plusDays(165 - 7L * n) : null,
                there ? "Annual review" : null);
    }

    /** What was certified, of so many questions. */
    public static PacketReport packet(int rows, String text) {
        List<PacketReport.Question> questions = IntStream.range(0, rows)
                .mapToObj(n -> new PacketReport.Question(
                        "A. Governance",
                        "A" + (n + 1),
                        text,
                        "EO 504 s.5; Policy 1." + n,
                        List.of("YES", "PARTIAL", "NO", "NOT_APPLICABLE").get(n % 4),
                        n % 4 == 3 ? text : null,
                        text,
                        PEOPLE,
                        LocalDate.of(2026, 11, 20),
                        List.of("Letter.pdf, SHA-256 " + "0123456789abcdef".repeat(4)),
                        n % 4 == 1 ? List.of("DTA-2026-0001: " + text) : List.of()))
                .toList();
        return new PacketReport(
                aHeading(),
                "DTA Department of Transitional Assistance",
                "EO 504 self-audit 2026",
                "EO 504 annual self-audit 1",
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 6, 30),
                1,
                rows == 0 ? null : 80,
                "0123456789abcdef".repeat(4),
                List.of(
                        new PacketReport.Signature(PEOPLE, SIGNED, text, "TOTP"),
                        new PacketReport.Signature(PEOPLE, SIGNED.plusDays(1), text, null)),
                questions);
    }

    public static SlipsReport slips(int items, String text) {
        List<SlipsReport.AgencyFigures> agencies = IntStream.range(0, Math.min(items, 12))
                .mapToObj(n -> new SlipsReport.AgencyFigures(
                        secretariat(n), agency(n), 10 + n, 2 + n % 4, 3 + n, 40L * (n + 1), 30 + 10 * n, n % 2))
                .toList();
        List<SlipsReport.Reason> reasons = items == 0
                ? List.of()
                : IntStream.range(0, 7)
                        .mapToObj(n -> new SlipsReport.Reason(
                                "A procurement takes longer than planned no. " + n, 14 - 2 * n, 300L - 30L * n))
                        .toList();
        return new SlipsReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                agencies,
                reasons,
                IntStream.range(0, items).mapToObj(n -> slip(n, text)).toList());
    }

    private static SlipsReport.Item slip(int n, String text) {
        LocalDate first = TODAY.minusDays(90 - n % 60);
        LocalDate now = first.plusDays(30L * (1 + n % 3));
        return new SlipsReport.Item(
                secretariat(n),
                agency(n),
                number(n),
                text,
                SEVERITIES.get(n % 4),
                n % 4 + 1,
                "Open",
                text,
                first,
                now,
                30 * (1 + n % 3),
                1 + n % 3,
                List.of(
                        new SlipsReport.Extension(
                                first.minusDays(9),
                                PEOPLE,
                                first,
                                now,
                                "A vendor has not delivered",
                                text,
                                first,
                                "Sam Lee"),
                        new SlipsReport.Extension(
                                TODAY, PEOPLE, now, now.plusDays(30), "Another reason", text, null, null)),
                List.of(new SlipsReport.Milestone(2, text, first, now, n % 2 == 0 ? null : now)));
    }

    public static AcceptedRisksReport accepted(int risks, String text) {
        return new AcceptedRisksReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                SEVERITIES,
                IntStream.range(0, risks).mapToObj(n -> risk(n, risks, text)).toList());
    }

    private static Risk risk(int n, int risks, String text) {
        State state = STATES.get(n * 3 / risks);
        Signed signed = new Signed(PEOPLE, TODAY.minusDays(40));
        return new Risk(
                state,
                secretariat(n),
                agency(n),
                number(n),
                text,
                SEVERITIES.get(n % 4),
                n % 4 + 1,
                n % 2 == 0 ? "Critical" : null,
                "Information Security Office",
                text,
                n % 5 == 4 ? null : text,
                signed,
                n % 4 < 2 ? signed : null,
                state == State.WAITING ? null : signed,
                state == State.RETURNED ? TODAY.minusDays(12) : TODAY.plusDays(20 + n % 90));
    }

    public static RepeatsReport repeats(int repeats, String text) {
        return new RepeatsReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                IntStream.range(0, repeats)
                        .mapToObj(n -> repeat(n, n * 4 / repeats == 3, text))
                        .toList());
    }

    private static Repeat repeat(int n, boolean finding, String text) {
        Earlier last = new Earlier("DTA-2025-0007", finding ? null : text, TODAY.minusDays(300), 60L + n % 900);
        Earlier older = new Earlier("DTA-2023-0002", text, null, null);
        return new Repeat(
                finding,
                finding ? "Finding" : "Item",
                secretariat(n),
                agency(n),
                number(n),
                text,
                finding ? null : SEVERITIES.get(n % 4),
                finding ? 9 : n % 4 + 1,
                "Open",
                n % 3 != 0,
                TODAY.minusDays(60),
                n % 5 == 0 ? List.of(last, older) : List.of(last));
    }

    public static ScorecardReport scorecard(int rows, String text) {
        List<ScorecardReport.Quarter> quarters = rows == 0
                ? List.of()
                : IntStream.range(0, 6)
                        .mapToObj(n ->
                                new ScorecardReport.Quarter("Q" + (n % 4 + 1) + " 2026", 10 + n, 6 + 2L * n, 40 + n))
                        .toList();
        return new ScorecardReport(
                aHeading(),
                "Executive Office of Health and Human Services",
                false,
                IntStream.range(0, rows).mapToObj(n -> score(text, n)).toList(),
                score("All together", rows),
                rows == 0 ? null : TODAY.minusMonths(15),
                quarters);
    }

    private static ScorecardReport.Row score(String name, int n) {
        return new ScorecardReport.Row(
                name, 1000 + n, n, n % 101, n % 7, n % 3, n % 4 == 0 ? null : 40L + n, n % 5, n % 9 - 4);
    }

    public static SurveyReport survey(int answers, String text) {
        return new SurveyReport(
                aHeading(),
                "Department of Technical Assistance",
                "Executive Office of Technology Services and Security",
                IntStream.range(0, answers).mapToObj(n -> answer(n, text)).toList());
    }

    private static Answer answer(int n, String text) {
        Audit audit = n < 3
                ? new Audit(
                        LocalDate.of(2026, 1, 30), "2025-0312-3S", LocalDate.of(2021, 7, 1), LocalDate.of(2023, 6, 30))
                : new Audit(null, null, null, null);
        Stage stage = STAGES.get(n % 5);
        boolean answered = stage != Stage.NO_ANSWER;
        return new Answer(
                audit,
                "MA-%02d".formatted(n / 2),
                "Finding " + n / 2,
                text,
                n % 6 == 4,
                n % 7 == 6 ? null : text,
                n % 2 + 1,
                2,
                stage,
                answered ? "Agrees" : null,
                answered ? text : null,
                stage == Stage.PLANNED ? TODAY.plusDays(90) : null,
                n % 3 == 0 && answered ? text : null,
                stage == Stage.COMPLETE || stage == Stage.IN_PROGRESS
                        ? List.of(
                                new Deed(number(n), text, "Closed", 2, 2, text, null, TODAY.minusDays(20)),
                                new Deed(number(n + 1), text, "Open", 1, 3, null, TODAY.plusDays(30), null))
                        : List.of(),
                stage == Stage.COMPLETE ? TODAY.minusDays(20) : null);
    }

    private static String secretariat(int n) {
        return n % 12 < 6 ? "Executive Office for Administration and Finance" : "Other entities";
    }

    private static String agency(int n) {
        return "Department of Public Service no. " + (n % 12 + 1);
    }

    private static String number(int n) {
        return "DPS-2026-%04d".formatted(n + 1);
    }
}
