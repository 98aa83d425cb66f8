package org.poamtracker.reports.poam;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Line;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.poam.RepeatsReport.Earlier;
import org.poamtracker.reports.poam.RepeatsReport.Repeat;

/** The templates of the report on repeats, and the rows and values that each prints. */
final class RepeatsSections {

    /** The days up to which something stayed closed; the last span has no end, and what nobody knows is in it. */
    private static final long[] SPANS = {90, 180, 365, 730, Long.MAX_VALUE};

    private static final int YEAR = 365;

    private final RepeatsReport report;
    private final Texts texts;

    RepeatsSections(RepeatsReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Section<?> document() {
        List<Bar> bars = bars();
        String words = bars.stream()
                .map(bar -> texts.format("chart.bar", bar.label(), bar.whole(), bar.part()))
                .collect(Collectors.joining("; "));
        return new Register("poam/repeats", tiles(), report.repeats().isEmpty())
                .chart(
                        new BarChart(bars, texts.getString("chart.others"), texts.getString("chart.severe")),
                        texts.format("chart.text", words),
                        lines(bars))
                .rows(rows());
    }

    List<Section<?>> sheets() {
        List<RepeatRow> rows = report.repeats().stream().flatMap(RepeatRow::of).toList();
        return List.of(Register.sheet("poam/repeats-steps", RepeatRow.class, rows), Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        long live = count(Repeat::live);
        long quick = count(repeat -> repeat.days() != null && repeat.days() <= YEAR);
        long again = count(repeat -> repeat.chain().size() > 1);
        long agencies = report.repeats().stream().map(Repeat::agency).distinct().count();
        return List.of(
                Tile.of(
                        texts.getString("tile.all"),
                        texts.number(report.repeats().size()),
                        Tone.PLAIN),
                Tile.alert(texts.getString("tile.live"), texts.number(live), live > 0),
                Tile.alert(texts.getString("tile.quick"), texts.number(quick), quick > 0),
                Tile.of(texts.getString("tile.again"), texts.number(again), Tone.HELD),
                Tile.of(texts.getString("tile.agencies"), texts.number(agencies), Tone.QUIET));
    }

    private long count(Predicate<Repeat> which) {
        return report.repeats().stream().filter(which).count();
    }

    private List<Bar> bars() {
        return IntStream.range(0, SPANS.length)
                .mapToObj(span -> {
                    List<Repeat> in = report.repeats().stream()
                            .filter(repeat -> span(repeat) == span)
                            .toList();
                    int severe =
                            (int) in.stream().filter(repeat -> severe(repeat)).count();
                    return new Bar(
                            texts.getString("span." + (span + 1)),
                            in.size(),
                            severe,
                            texts.format("chart.numbers", in.size(), severe));
                })
                .toList();
    }

    private static boolean severe(Repeat repeat) {
        return repeat.severityRank() <= 2;
    }

    private static int span(Repeat repeat) {
        long days = Objects.requireNonNullElse(repeat.days(), Long.MAX_VALUE);
        int span = 0;
        while (days > SPANS[span]) {
            span++;
        }
        return span;
    }

    private List<Line> lines(List<Bar> bars) {
        List<Line> lines = new ArrayList<>();
        bars.forEach(
                bar -> lines.add(Line.of(bar.label(), false, texts.number(bar.whole()), texts.number(bar.part()))));
        lines.add(Line.of(
                texts.getString("span.all"),
                true,
                texts.number(report.repeats().size()),
                texts.number(count(RepeatsSections::severe))));
        return lines;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (Repeat repeat : report.repeats()) {
            rows.addAll(rows(++ordinal, repeat));
        }
        return rows;
    }

    private List<Row> rows(int ordinal, Repeat repeat) {
        Cells cells = Cells.of(
                repeat.number(),
                repeat.text(),
                repeat.severity(),
                repeat.status(),
                texts.dateOrNull(repeat.detectedOn()));
        Row row = new Row(
                repeat.finding() ? "findings" : "items",
                ordinal,
                Register.holder(texts, repeat.secretariat(), repeat.agency()),
                true,
                false,
                repeat.severityRank(),
                false,
                cells,
                null);
        return Row.item(
                row,
                IntStream.range(0, repeat.chain().size())
                        .mapToObj(place -> step(place, repeat.chain().get(place)))
                        .toList());
    }

    private Step step(int place, Earlier earlier) {
        String text = earlier.text() == null ? texts.getString("withheld") : earlier.text();
        return new Step(
                texts.getString(place == 0 ? "step.repeats" : "step.that"),
                texts.format("earlier", earlier.number(), text),
                texts.dateOrNull(earlier.closedOn()),
                null,
                earlier.days() == null ? texts.getString("none") : texts.format("days", earlier.days()),
                place == 0 && earlier.days() != null && earlier.days() <= YEAR);
    }
}
