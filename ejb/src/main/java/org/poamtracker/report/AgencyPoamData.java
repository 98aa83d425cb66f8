package org.poamtracker.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.ReportedItem;
import org.poamtracker.poam.Severity;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.poam.AgencyPoamReport;
import org.poamtracker.reports.poam.AgencyPoamReport.Count;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;
import org.poamtracker.reports.poam.AgencyPoamReport.Milestone;

/** Turns the items of an agency into what its report prints. */
final class AgencyPoamData {

    private final Words words;

    AgencyPoamData(Words words) {
        this.words = words;
    }

    AgencyPoamReport report(Heading heading, NamedAgency agency, List<ReportedItem> items) {
        List<Item> printed = items.stream().map(this::item).toList();
        return new AgencyPoamReport(
                heading, agency.name(), agency.secretariat(), counts(items), printed.size(), printed);
    }

    private List<Count> counts(List<ReportedItem> items) {
        List<Count> counts = new ArrayList<>();
        Arrays.stream(Severity.values()).forEach(severity -> counts.add(count(severity, items)));
        if (items.stream().anyMatch(item -> item.severity() == null)) {
            counts.add(count(null, items));
        }
        return counts;
    }

    private Count count(Severity severity, List<ReportedItem> items) {
        List<ReportedItem> rated =
                items.stream().filter(item -> item.severity() == severity).toList();
        return new Count(
                severity == null ? words.of("unrated") : words.of(severity),
                count(rated, item -> item.status().isInForce()),
                count(rated, item -> item.daysOverdue() > 0),
                count(rated, item -> item.status() == PoamStatus.RISK_ACCEPTED),
                count(rated, item -> item.status() == PoamStatus.CLOSED),
                count(rated, item -> item.status() == PoamStatus.DRAFT || item.status() == PoamStatus.SUBMITTED));
    }

    private static int count(List<ReportedItem> items, Predicate<ReportedItem> which) {
        return (int) items.stream().filter(which).count();
    }

    private Item item(ReportedItem item) {
        return new Item(
                item.number(),
                item.weakness(),
                item.severity() == null ? words.of("unrated") : words.of(item.severity()),
                item.severity() == null
                        ? Severity.values().length + 1
                        : item.severity().rank(),
                words.of(item.status()),
                item.responsible(),
                item.owner(),
                item.detectedOn(),
                item.scheduledOn(),
                item.dueOn(),
                item.slips(),
                item.daysOverdue(),
                words.of(item.source()),
                item.hours(),
                item.dollars(),
                funding(item),
                item.milestones().stream()
                        .map(each -> new Milestone(each.text(), each.dueOn(), each.doneOn()))
                        .toList());
    }

    private String funding(ReportedItem item) {
        String lacking = item.unfunded() == null || item.unfunded().signum() == 0
                ? null
                : words.format("unfunded", item.unfunded());
        return Stream.of(
                        words.of(item.funding()),
                        item.fiscalYear() == null ? null : "FY" + item.fiscalYear(),
                        lacking,
                        item.obstacle())
                .filter(Objects::nonNull)
                .reduce((before, next) -> before + ", " + next)
                .orElse(null);
    }
}
