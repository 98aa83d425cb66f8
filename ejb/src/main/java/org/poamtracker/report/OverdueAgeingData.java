package org.poamtracker.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.poamtracker.poam.ReportedItem;
import org.poamtracker.poam.Severity;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.poam.OverdueAgeingReport;
import org.poamtracker.reports.poam.OverdueAgeingReport.Age;
import org.poamtracker.reports.poam.OverdueAgeingReport.AgencyFigures;
import org.poamtracker.reports.poam.OverdueAgeingReport.Item;
import org.poamtracker.reports.poam.OverdueAgeingReport.Open;
import org.poamtracker.reports.poam.OverdueAgeingReport.Overdue;
import org.poamtracker.reports.poam.OverdueAgeingReport.SeverityFigures;

/** Turns the items in force into figures by severity and agency, and the overdue ones into lines. */
final class OverdueAgeingData {

    private static final int[] OVERDUE = {30, 60, 90, 180};
    private static final int[] AGE = {30, 90, 180, 365};

    private final Words words;
    private final LocalDate today;

    OverdueAgeingData(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    OverdueAgeingReport report(Heading heading, String reach, List<ReportedItem> items) {
        List<Item> overdue = items.stream()
                .filter(item -> item.daysOverdue() > 0)
                .map(this::item)
                .toList();
        List<SeverityFigures> severities = Arrays.stream(Severity.values())
                .map(severity -> severity(severity, items))
                .toList();
        List<AgencyFigures> agencies = items.stream()
                .collect(groupingBy(ReportedItem::agency, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(this::agency)
                .toList();
        return new OverdueAgeingReport(heading, reach, severities, agencies, overdue.size(), overdue);
    }

    private SeverityFigures severity(Severity severity, List<ReportedItem> all) {
        List<ReportedItem> items =
                all.stream().filter(item -> item.severity() == severity).toList();
        return new SeverityFigures(words.of(severity), overdue(items), age(items));
    }

    private AgencyFigures agency(List<ReportedItem> items) {
        ReportedItem any = items.get(0);
        Open open = new Open(
                rated(items, Severity.CRITICAL),
                rated(items, Severity.HIGH),
                rated(items, Severity.MODERATE),
                rated(items, Severity.LOW));
        return new AgencyFigures(any.secretariat(), any.agency(), open, overdue(items), age(items));
    }

    private static int rated(List<ReportedItem> items, Severity severity) {
        return (int) items.stream().filter(item -> item.severity() == severity).count();
    }

    private static Overdue overdue(List<ReportedItem> items) {
        int[] in = new int[OVERDUE.length + 1];
        items.stream()
                .filter(item -> item.daysOverdue() > 0)
                .forEach(item -> in[bucket(item.daysOverdue(), OVERDUE)]++);
        return new Overdue(in[0], in[1], in[2], in[3], in[4]);
    }

    private Age age(List<ReportedItem> items) {
        int[] in = new int[AGE.length + 1];
        items.forEach(item -> in[bucket(days(item), AGE)]++);
        return new Age(in[0], in[1], in[2], in[3], in[4]);
    }

    private long days(ReportedItem item) {
        return item.detectedOn() == null ? 0 : ChronoUnit.DAYS.between(item.detectedOn(), today);
    }

    private static int bucket(long days, int[] limits) {
        int bucket = 0;
        while (bucket < limits.length && days > limits[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private Item item(ReportedItem item) {
        return new Item(
                item.secretariat(),
                item.agency(),
                item.number(),
                item.weakness(),
                item.severity() == null ? words.of("unrated") : words.of(item.severity()),
                item.severity() == null
                        ? Severity.values().length + 1
                        : item.severity().rank(),
                words.of(item.status()),
                item.responsible() == null ? item.owner() : item.responsible(),
                item.detectedOn(),
                item.scheduledOn(),
                item.dueOn(),
                item.slips(),
                item.daysOverdue());
    }
}
