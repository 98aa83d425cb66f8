package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.poamtracker.reports.RecordDataSource;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.poam.AgencyPoamReport.Count;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;

/** The templates of the agency's report, and the rows and values that each prints. */
final class AgencyPoamSections {

    private final AgencyPoamReport report;
    private final Texts texts;

    AgencyPoamSections(AgencyPoamReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Section<?> document() {
        return new Section<>(
                "poam/agency-poam", ItemLine.class, this::lines, report.itemCount(), ItemLine::ordinal, values());
    }

    List<Section<?>> sheets() {
        return List.of(
                new Section<>(
                        "poam/agency-poam-items",
                        ItemRow.class,
                        () -> numbered((ordinal, item) -> Stream.of(ItemRow.of(ordinal, item))),
                        report.itemCount(),
                        ItemRow::ordinal,
                        Map.of()),
                new Section<>(
                        "poam/agency-poam-milestones",
                        MilestoneRow.class,
                        () -> numbered(MilestoneRow::of),
                        report.itemCount(),
                        MilestoneRow::ordinal,
                        Map.of()),
                new Section<>("poam/agency-poam-summary", CountLine.class, countLines(), 1, line -> 1, Map.of()));
    }

    private Iterator<ItemLine> lines() {
        LocalDate today = report.heading().asOf().toLocalDate();
        return numbered((ordinal, item) -> ItemLine.of(ordinal, item, today, texts).stream());
    }

    /** Rows made of each item and its place in the report, which counts from 1, as they are asked for. */
    private <R> Iterator<R> numbered(BiFunction<Integer, Item, Stream<R>> rows) {
        AtomicInteger ordinal = new AtomicInteger();
        return StreamSupport.stream(report.items().spliterator(), false)
                .flatMap(item -> rows.apply(ordinal.incrementAndGet(), item))
                .iterator();
    }

    private Map<String, Object> values() {
        List<CountLine> counts = countLines();
        CountLine total = counts.get(counts.size() - 1);
        Map<String, Object> values = new HashMap<>();
        values.put("empty", report.itemCount() == 0);
        values.put("tiles", Tile.source(tiles(total)));
        values.put("counts", new RecordDataSource(CountLine.class, counts.iterator()));
        values.put("chart", chart());
        values.put("chartText", chartText());
        return values;
    }

    private List<Tile> tiles(CountLine total) {
        return List.of(
                Tile.of(texts.getString("count.open"), texts.number(total.open()), Tone.PLAIN),
                Tile.alert(texts.getString("count.overdue"), texts.number(total.overdue()), total.overdue() > 0),
                Tile.of(texts.getString("count.accepted"), texts.number(total.accepted()), Tone.HELD),
                Tile.of(texts.getString("count.closed"), texts.number(total.closed()), Tone.DONE),
                Tile.of(texts.getString("count.drafts"), texts.number(total.drafts()), Tone.QUIET));
    }

    private List<CountLine> countLines() {
        List<CountLine> lines = new ArrayList<>();
        report.counts().forEach(count -> lines.add(CountLine.of(count, false)));
        Count none = new Count(texts.getString("count.total"), 0, 0, 0, 0, 0);
        lines.add(CountLine.of(report.counts().stream().reduce(none, Count::plus), true));
        return lines;
    }

    private BarChart chart() {
        List<Bar> bars = report.counts().stream()
                .map(count -> new Bar(
                        count.severity(),
                        count.open(),
                        count.overdue(),
                        texts.format("chart.numbers", count.open(), count.overdue())))
                .toList();
        return new BarChart(bars, texts.getString("chart.notOverdue"), texts.getString("chart.overdue"));
    }

    private String chartText() {
        return texts.format(
                "chart.text",
                report.counts().stream()
                        .map(count -> texts.format("chart.bar", count.severity(), count.open(), count.overdue()))
                        .collect(Collectors.joining("; ")));
    }
}
