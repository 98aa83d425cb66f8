package org.poamtracker.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.poam.Means;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.ReportedItem;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.YearCost;
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
                item.means().hours() == null
                        ? null
                        : BigDecimal.valueOf(item.means().hours()),
                item.means().dollars(),
                funding(item.means()),
                item.milestones().stream()
                        .map(each -> new Milestone(each.text(), each.dueOn(), each.doneOn()))
                        .toList());
    }

    /** How it is funded, and what of it is not and why: of several years each with what it costs. */
    private String funding(Means means) {
        boolean several = means.years().size() > 1;
        return joined("; ", means.years().stream().map(year -> funding(year, several)));
    }

    private String funding(YearCost year, boolean several) {
        boolean lacks = year.unfunded() != null && year.unfunded().signum() > 0;
        String named = year.fiscalYear() == null ? null : "FY" + year.fiscalYear();
        return joined(
                ", ",
                several
                        ? Stream.of(
                                named,
                                year.hours() == null ? null : words.format("hours", year.hours()),
                                year.dollars() == null ? null : words.format("dollars", year.dollars()),
                                words.of(year.funding()),
                                lacks ? words.format("unfunded", year.unfunded()) : null,
                                year.obstacle())
                        : Stream.of(
                                words.of(year.funding()),
                                named,
                                lacks ? words.format("unfunded", year.unfunded()) : null,
                                year.obstacle()));
    }

    private static String joined(String between, Stream<String> parts) {
        String text = parts.filter(Objects::nonNull).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }
}
