package org.poamtracker.reports;

import static org.poamtracker.reports.poam.PoamReportFixtures.TODAY;
import static org.poamtracker.reports.poam.PoamReportFixtures.aHeading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.reports.selfaudit.AnnualReport;
import org.poamtracker.reports.selfaudit.Asked;
import org.poamtracker.reports.selfaudit.AskedAgency;
import org.poamtracker.reports.selfaudit.CertificateReport;
import org.poamtracker.reports.selfaudit.LateReport;
import org.poamtracker.reports.selfaudit.Points;
import org.poamtracker.reports.selfaudit.ScoreSheetReport;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Way;
import org.poamtracker.reports.selfaudit.Standing;

/** Reports on self-audits; every number and text in them follows from the place. */
public final class SelfauditFixtures {

    private static final int SECTIONS = 14;
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<Way> WAYS = List.of(Way.values());
    private static final List<Standing> UNSIGNED = List.of(Standing.SIGNED, Standing.ANSWERING, Standing.NOT_ASKED);
    private static final ZonedDateTime SIGNED =
            ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneId.of("America/New_York"));
    private static final Asked ASKED = new Asked(
            "EO 504 self-audit 2026",
            "EO 504 annual self-audit 1",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 6, 30),
            TODAY.minusDays(10));

    private SelfauditFixtures() {}

    /** Of so many agencies; one requirement, repeat gap and accepted risk for each. */
    public static AnnualReport annual(int rows, String text) {
        return annual(rows, rows, text);
    }

    /** The same with another number of repeat gaps. */
    public static AnnualReport annual(int rows, int gaps, String text) {
        return new AnnualReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                rows == 0 ? null : ASKED,
                IntStream.range(0, rows)
                        .mapToObj(n -> asked(n, STANDINGS.get(n % STANDINGS.size()), text))
                        .toList(),
                rows == 0
                        ? List.of()
                        : IntStream.range(0, SECTIONS)
                                .mapToObj(n -> new AnnualReport.Part(section(n), 60 + n, 50 + n, 40, 10, n, 2, n / 2))
                                .toList(),
                IntStream.range(0, rows).mapToObj(n -> clause(n, text)).toList(),
                IntStream.range(0, gaps)
                        .mapToObj(n -> repeat(n * rows / gaps, text))
                        .toList(),
                IntStream.range(0, rows).mapToObj(n -> accepted(n, text)).toList());
    }

    private static AnnualReport.Clause clause(int n, String text) {
        return new AnnualReport.Clause("EO 504 s." + n, text, "A1, B2", 20, 3, 2, 1, new Points(40 + n, 100));
    }

    private static AnnualReport.Repeat repeat(int n, String text) {
        return new AnnualReport.Repeat(
                secretariat(n),
                agency(n, text),
                "A" + n,
                text,
                "EO 504 s.3; 201 CMR 17.03(2)(a)",
                "No",
                "Partial",
                n % 2 == 0 ? null : "DPS-2026-0001");
    }

    private static AnnualReport.Accepted accepted(int n, String text) {
        return new AnnualReport.Accepted(
                secretariat(n),
                agency(n, text),
                "DPS-2026-0002",
                text,
                "Moderate",
                TODAY.plusDays(30L + n),
                "A" + n,
                "EO 504 s.3",
                "No");
    }

    /** So many agencies that have not certified, and one that has. */
    public static LateReport late(int rows, String text) {
        return new LateReport(
                aHeading(),
                "Commonwealth of Massachusetts",
                rows == 0 ? null : ASKED,
                rows == 0
                        ? List.of()
                        : IntStream.rangeClosed(0, rows)
                                .mapToObj(n -> asked(n, n == rows ? Standing.CERTIFIED : UNSIGNED.get(n % 3), text))
                                .toList());
    }

    private static AskedAgency asked(int n, Standing standing, String text) {
        if (standing == Standing.NOT_ASKED) {
            return new AskedAgency(
                    secretariat(n), agency(n, text), standing, null, null, null, 0, 0, Points.NONE, Points.NONE, 0, 0);
        }
        return new AskedAgency(
                secretariat(n),
                agency(n, text),
                standing,
                n % 2 == 0 ? TODAY.minusDays(10) : TODAY.plusDays(10),
                standing.isCertified() ? TODAY.minusDays(20) : null,
                TODAY.minusDays(21),
                96,
                standing == Standing.ANSWERING ? 40 : 96,
                new Points(60 + n % 30, 100),
                n % 4 == 3 ? Points.NONE : new Points(50 + n % 30, 100),
                5,
                2);
    }

    /** Of one agency with fourteen sections and so many changes. */
    public static ScoreSheetReport scores(int rows, String text) {
        return new ScoreSheetReport(
                aHeading(),
                "DTA Department of Transitional Assistance",
                "Executive Office of Health and Human Services",
                rows == 0 ? null : ASKED,
                rows == 0 ? null : ScoreSheetReport.Part.of(null, 70, 75),
                rows == 0
                        ? List.of()
                        : IntStream.range(0, SECTIONS)
                                .mapToObj(n ->
                                        ScoreSheetReport.Part.of(section(n), 60 + n, n % 5 == 4 ? null : 50 + 2 * n))
                                .toList(),
                IntStream.range(0, rows).mapToObj(n -> change(n, text)).toList());
    }

    private static ScoreSheetReport.Change change(int n, String text) {
        return new ScoreSheetReport.Change(
                section(n / 7 % SECTIONS),
                "A" + (n + 1),
                text,
                "EO 504 s.3; 201 CMR 17.03(2)(a)",
                n % 2 == 0 ? "No" : "Yes",
                n % 2 == 0 ? "Yes" : "Partial",
                WAYS.get(n % WAYS.size()),
                n % 3 == 0 ? null : text,
                n % 3 == 1 ? null : text,
                n % 2);
    }

    /** Signed by two, the second of them with words of no version. */
    public static CertificateReport certificate(String text) {
        return new CertificateReport(
                aHeading(),
                "DTA Department of Transitional Assistance",
                "Executive Office of Health and Human Services",
                ASKED,
                new CertificateReport.Certified(
                        1,
                        80,
                        new CertificateReport.Answers(70, 12, 8, 6),
                        "0123456789abcdef".repeat(4),
                        SIGNED.plusDays(1),
                        "Accepted for the central office by Sam Lee on 11/21/2026.",
                        List.of(
                                new CertificateReport.Signature(
                                        "Information security officer",
                                        "Maria Alvarez",
                                        SIGNED,
                                        SIGNED.toLocalDate(),
                                        1,
                                        "Password and a code of an authenticator app",
                                        text),
                                new CertificateReport.Signature(
                                        "Agency head",
                                        "Alex Rivera",
                                        SIGNED.plusDays(1),
                                        SIGNED.plusDays(1).toLocalDate(),
                                        null,
                                        "Not recorded",
                                        text))));
    }

    /** Of an agency that has certified nothing. */
    public static CertificateReport noCertificate() {
        return new CertificateReport(
                aHeading(),
                "DTA Department of Transitional Assistance",
                "Executive Office of Health and Human Services",
                ASKED,
                null);
    }

    private static String secretariat(int n) {
        return n % 60 < 30 ? "Executive Office for Administration and Finance" : "Other entities";
    }

    private static String agency(int n, String text) {
        return text + " no. " + (n + 1);
    }

    private static String section(int n) {
        return (char) ('A' + n) + ". Governance";
    }
}
