package org.poamtracker.reports.poam;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
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
import org.poamtracker.reports.poam.OverdueAgeingReport.Age;
import org.poamtracker.reports.poam.OverdueAgeingReport.Item;
import org.poamtracker.reports.poam.OverdueAgeingReport.Overdue;
import org.poamtracker.reports.poam.OverdueAgeingReport.SeverityFigures;

/** The templates of the report on overdue and ageing, and the rows and values that each prints. */
final class OverdueAgeingSections {

    private static final List<ToIntFunction<SeverityFigures>> OVERDUE = List.of(
            figures -> figures.overdue().to30(),
            figures -> figures.overdue().to60(),
            figures -> figures.overdue().to90(),
            figures -> figures.overdue().to180(),
            figures -> figures.overdue().over180());
    private static final List<ToIntFunction<SeverityFigures>> AGE = List.of(
            figures -> figures.age().to30(),
            figures -> figures.age().to90(),
            figures -> figures.age().to180(),
            figures -> figures.age().to365(),
            figures -> figures.age().over365());

    private final OverdueAgeingReport report;
    private final Texts texts;

    OverdueAgeingSections(OverdueAgeingReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Section<?> document() {
        return new Section<>(
                "poam/overdue-ageing",
                AgeingLine.class,
                this::lines,
                report.overdueCount(),
                AgeingLine::ordinal,
                values());
    }

    List<Section<?>> sheets() {
        return List.of(
                new Section<>(
                        "poam/overdue-ageing-items",
                        Item.class,
                        report.overdue(),
                        report.overdueCount(),
                        item -> 0,
                        Map.of()),
                new Section<>(
                        "poam/overdue-ageing-agencies",
                        FiguresLine.class,
                        report.agencies().stream()
                                .map(figures -> FiguresLine.agency(0, figures))
                                .toList(),
                        1,
                        line -> 1,
                        Map.of()),
                new Section<>(
                        "poam/overdue-ageing-summary", SeverityLine.class, severityLines(), 1, line -> 1, Map.of()));
    }

    private Iterator<AgeingLine> lines() {
        AtomicInteger ordinal = new AtomicInteger();
        Stream<AgeingLine> figures = FiguresLine.of(report.agencies(), texts.getString("figures.all")).stream()
                .map(AgeingLine::of);
        Stream<AgeingLine> items = StreamSupport.stream(report.overdue().spliterator(), false)
                .map(item -> AgeingLine.of(ordinal.incrementAndGet(), item, holder(item)));
        return Stream.concat(figures, items).iterator();
    }

    private String holder(Item item) {
        return texts.format("holder", item.secretariat(), item.agency());
    }

    private Map<String, Object> values() {
        List<BucketLine> overdue = buckets("overdue", OVERDUE);
        List<BucketLine> age = buckets("age", AGE);
        int open = age.get(AGE.size()).all();
        int late = overdue.get(OVERDUE.size()).all();
        Map<String, Object> values = new HashMap<>();
        values.put("nothing", report.agencies().isEmpty() && report.overdueCount() == 0);
        values.put("empty", report.overdueCount() == 0);
        values.put(
                "tiles",
                Tile.source(
                        tiles(open, late, overdue.get(3).all() + overdue.get(4).all())));
        values.put("overdueLines", new RecordDataSource(BucketLine.class, overdue.iterator()));
        values.put("ageLines", new RecordDataSource(BucketLine.class, age.iterator()));
        values.put("overdueChart", chart(overdue.subList(0, OVERDUE.size())));
        values.put("overdueChartText", chartText("chart.overdue", overdue.subList(0, OVERDUE.size())));
        values.put("ageChart", chart(age.subList(0, AGE.size())));
        values.put("ageChartText", chartText("chart.age", age.subList(0, AGE.size())));
        return values;
    }

    private List<Tile> tiles(int open, int late, int longLate) {
        return List.of(
                Tile.of(texts.getString("tile.open"), texts.number(open), Tone.PLAIN),
                Tile.alert(texts.getString("tile.overdue"), texts.number(late), late > 0),
                Tile.alert(texts.getString("tile.share"), texts.share(late, open), late > 0),
                Tile.alert(texts.getString("tile.long"), texts.number(longLate), longLate > 0),
                Tile.of(texts.getString("tile.agencies"), agenciesConcerned(), Tone.QUIET));
    }

    private String agenciesConcerned() {
        long concerned = report.agencies().stream()
                .filter(agency -> agency.overdue().total() > 0)
                .count();
        return texts.format("tile.agencies.value", concerned, report.agencies().size());
    }

    private List<BucketLine> buckets(String kind, List<ToIntFunction<SeverityFigures>> spans) {
        List<String> names = Stream.of("1", "2", "3", "4", "5")
                .map(span -> texts.getString(kind + "." + span))
                .toList();
        return BucketLine.of(report.severities(), names, spans, texts.getString("bucket.all"));
    }

    private BarChart chart(List<BucketLine> lines) {
        List<Bar> bars = lines.stream()
                .map(line -> new Bar(
                        line.days(),
                        line.all(),
                        line.severe(),
                        texts.format("chart.numbers", line.all(), line.severe())))
                .toList();
        return new BarChart(bars, texts.getString("chart.others"), texts.getString("chart.severe"));
    }

    private String chartText(String key, List<BucketLine> lines) {
        return texts.format(
                key,
                lines.stream()
                        .map(line -> texts.format("chart.bar", line.days(), line.all(), line.severe()))
                        .collect(Collectors.joining("; ")));
    }

    private List<SeverityLine> severityLines() {
        SeverityFigures all = new SeverityFigures(
                texts.getString("bucket.all"),
                report.severities().stream().map(SeverityFigures::overdue).reduce(Overdue.NONE, Overdue::plus),
                report.severities().stream().map(SeverityFigures::age).reduce(Age.NONE, Age::plus));
        return Stream.concat(report.severities().stream(), Stream.of(all))
                .map(SeverityLine::of)
                .toList();
    }
}
