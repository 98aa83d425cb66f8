package org.poamtracker.reports.poam;

import static org.poamtracker.reports.poam.PoamReportFixtures.TODAY;

import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.reports.poam.OverdueAgeingReport.Age;
import org.poamtracker.reports.poam.OverdueAgeingReport.AgencyFigures;
import org.poamtracker.reports.poam.OverdueAgeingReport.Item;
import org.poamtracker.reports.poam.OverdueAgeingReport.Open;
import org.poamtracker.reports.poam.OverdueAgeingReport.Overdue;
import org.poamtracker.reports.poam.OverdueAgeingReport.SeverityFigures;

/** The central office's report; every number below follows from the place. */
public final class OverdueReportFixtures {

    private static final List<String> SECRETARIATS = List.of(
            "Executive Office for Administration and Finance",
            "Executive Office of Health and Human Services",
            "Executive Office of Technology Services and Security",
            "Other entities");
    private static final List<String> SEVERITIES = List.of("Critical", "High", "Moderate", "Low");
    private static final List<String> WEAKNESSES = List.of(
            "Multi-factor authentication is not enforced for remote administrators",
            "Cybersecurity awareness training not completed by contract employees",
            "Database backups are not encrypted",
            "No annual review of access rights to personal information");

    private OverdueReportFixtures() {}

    /** A report of so many agencies and so many overdue items, not all of them in those agencies' figures. */
    public static OverdueAgeingReport aReportOf(int agencies, int items) {
        return new OverdueAgeingReport(
                PoamReportFixtures.aHeading(),
                "Commonwealth of Massachusetts",
                IntStream.range(0, 4).mapToObj(rank -> severity(rank, agencies)).toList(),
                IntStream.range(0, agencies)
                        .mapToObj(place -> agency(place, agencies))
                        .toList(),
                items,
                () -> IntStream.range(0, items)
                        .mapToObj(place -> anItem(place, items))
                        .iterator());
    }

    /** The same report with other overdue items. */
    public static OverdueAgeingReport aReportOf(Item... items) {
        OverdueAgeingReport report = aReportOf(2, 0);
        return new OverdueAgeingReport(
                report.heading(), report.reach(), report.severities(), report.agencies(), items.length, List.of(items));
    }

    /** An item with this text wherever a text is typed. */
    public static Item anItemSaying(String text) {
        return new Item(text, text, "DTA-2026-0001", text, "High", 2, "Open", text, TODAY, TODAY, TODAY, 0, 12);
    }

    private static SeverityFigures severity(int rank, int agencies) {
        int n = agencies * (rank + 1);
        return new SeverityFigures(
                SEVERITIES.get(rank),
                new Overdue(n, n / 2, n / 3, n / 4, n / 5),
                new Age(2 * n, 3 * n, n, n / 2, n / 3));
    }

    private static AgencyFigures agency(int place, int agencies) {
        return new AgencyFigures(
                SECRETARIATS.get(place * SECRETARIATS.size() / agencies),
                "Department of Public Service no. " + (place + 1),
                new Open(place % 3, place % 7, place % 11, place % 13),
                new Overdue(place % 4, place % 3, place % 2, place % 5, place % 6),
                new Age(place % 9, place % 8, place % 7, place % 6, place % 5));
    }

    private static Item anItem(int place, int items) {
        int agency = place * 40 / items;
        int rank = place % 4 + 1;
        int days = 400 - place * 40 % items * 400 / items;
        return new Item(
                SECRETARIATS.get(agency / 10),
                "Department of Public Service no. " + (agency + 1),
                "DPS%02d-2026-%04d".formatted(agency + 1, place + 1),
                WEAKNESSES.get(place % WEAKNESSES.size()),
                SEVERITIES.get(rank - 1),
                rank,
                "Open",
                "Information Security Office",
                TODAY.minusDays(days + 60L),
                TODAY.minusDays(days + 30L),
                TODAY.minusDays(days),
                1,
                days);
    }
}
