package org.poamtracker.reports.poam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Heading.Filter;
import org.poamtracker.reports.poam.AgencyPoamReport.Count;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;
import org.poamtracker.reports.poam.AgencyPoamReport.Milestone;

/** Reports as an agency would print them; every number below follows from the item's place. */
public final class PoamReportFixtures {

    /** As long as the longest that is printed. */
    static final String NOTICE = "Demonstration data: people, items and dates are made up";

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> SEVERITIES = List.of("Critical", "High", "Moderate", "Low");
    private static final List<String> STATUSES =
            List.of("Open", "Open", "Pending verification", "Risk accepted", "Closed");
    private static final List<String> WEAKNESSES = List.of(
            "Multi-factor authentication is not enforced for remote administrators of the licensing system",
            "Cybersecurity awareness training not completed by contract employees",
            "Database backups are not encrypted",
            "Accounts of former employees stay active for more than 24 hours after separation",
            "No annual review of access rights to personal information",
            "Unsupported operating system on 14 kiosks in regional offices");
    private static final List<String> OFFICES =
            List.of("Information Security Office", "Licensing Operations", "Human Resources", "Network Services");
    private static final List<String> OWNERS =
            List.of("Maria Alvarez", "John O'Connell", "Priya Natarajan", "Wei Chen");

    private PoamReportFixtures() {}

    public static Heading aHeading() {
        return new Heading(
                ZonedDateTime.of(2026, 11, 21, 9, 30, 0, 0, ZoneId.of("America/New_York")),
                "Alex Rivera",
                List.of(new Filter("Status", "all"), new Filter("Severity", "Critical, High, Moderate, Low")),
                NOTICE);
    }

    public static AgencyPoamReport aReportOf(int items) {
        Iterable<Item> rows = () ->
                IntStream.range(0, items).mapToObj(PoamReportFixtures::anItem).iterator();
        return new AgencyPoamReport(
                aHeading(),
                "Department of Technical Assistance",
                "Executive Office of Technology Services and Security",
                counts(items),
                items,
                rows);
    }

    /** A report in which only every tenth item has milestones. */
    public static AgencyPoamReport aLongReportOf(int items) {
        AgencyPoamReport report = aReportOf(items);
        Iterable<Item> rows = () -> IntStream.range(0, items)
                .mapToObj(place -> place % 10 == 0 ? anItem(place) : withoutMilestones(anItem(place)))
                .iterator();
        return new AgencyPoamReport(
                report.heading(), report.agency(), report.secretariat(), report.counts(), items, rows);
    }

    private static Item withoutMilestones(Item item) {
        return new Item(
                item.number(),
                item.weakness(),
                item.severity(),
                item.severityRank(),
                item.status(),
                item.office(),
                item.owner(),
                item.detectedOn(),
                item.scheduledOn(),
                item.dueOn(),
                item.slips(),
                item.daysOverdue(),
                item.source(),
                item.hours(),
                item.dollars(),
                item.funding(),
                List.of());
    }

    public static AgencyPoamReport aReportOf(Item... items) {
        return new AgencyPoamReport(
                aHeading(),
                "Department of Technical Assistance",
                null,
                counts(items.length),
                items.length,
                List.of(items));
    }

    public static Item anItem(int place) {
        int rank = place % 4 + 1;
        LocalDate detected = TODAY.minusDays(30 + place * 17L % 400);
        LocalDate scheduled = detected.plusDays(new int[] {15, 30, 90, 365}[rank - 1]);
        int slips = place % 3 == 0 ? place % 4 : 0;
        LocalDate due = scheduled.plusDays(30L * slips);
        boolean open = place % 5 < 3;
        int overdue = open && due.isBefore(TODAY) ? (int) ChronoUnit.DAYS.between(due, TODAY) : 0;
        return new Item(
                "DTA-2026-%04d".formatted(place + 1),
                WEAKNESSES.get(place % WEAKNESSES.size()),
                SEVERITIES.get(rank - 1),
                rank,
                STATUSES.get(place % 5),
                OFFICES.get(place % 4),
                OWNERS.get(place / 2 % 4),
                detected,
                scheduled,
                due,
                slips,
                overdue,
                place % 2 == 0 ? "State Auditor report 2026-1234-3S, finding 2" : "Self-audit 2026, question 14.3",
                BigDecimal.valueOf(40 + place % 7 * 20L),
                BigDecimal.valueOf(place % 3 * 12_500L),
                place % 3 == 0 ? null : "FY2027 operating",
                milestones(place, scheduled, due));
    }

    /** An item with this text wherever a text is typed. */
    public static Item anItemSaying(String text) {
        Item item = anItem(5);
        return new Item(
                item.number(),
                text,
                item.severity(),
                item.severityRank(),
                item.status(),
                text,
                text,
                item.detectedOn(),
                item.scheduledOn(),
                item.dueOn(),
                item.slips(),
                item.daysOverdue(),
                text,
                item.hours(),
                item.dollars(),
                text,
                List.of(new Milestone(text, TODAY, null)));
    }

    /** A draft with a number and nothing else. */
    public static Item aBareDraft() {
        return new Item(
                "DTA-2026-0099",
                null,
                null,
                4,
                "Draft",
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static List<Milestone> milestones(int place, LocalDate scheduled, LocalDate due) {
        return List.of(
                new Milestone(
                        "Inventory the systems concerned and name an owner for each",
                        scheduled.minusDays(10),
                        scheduled.minusDays(12)),
                new Milestone(
                        "Change the configuration, test it with two pilot offices and roll it out to all",
                        due,
                        place % 5 == 4 ? due : null));
    }

    private static List<Count> counts(int items) {
        return IntStream.range(0, 4)
                .mapToObj(rank -> count(
                        rank,
                        IntStream.range(0, items)
                                .mapToObj(PoamReportFixtures::anItem)
                                .filter(item -> item.severityRank() == rank + 1)
                                .toList()))
                .toList();
    }

    private static Count count(int rank, List<Item> items) {
        return new Count(
                SEVERITIES.get(rank),
                with(items, "Open") + with(items, "Pending verification"),
                (int) items.stream().filter(item -> item.daysOverdue() > 0).count(),
                with(items, "Risk accepted"),
                with(items, "Closed"),
                0);
    }

    private static int with(List<Item> items, String status) {
        return (int) items.stream().filter(item -> item.status().equals(status)).count();
    }
}
