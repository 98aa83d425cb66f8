package org.poamtracker.reports.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.dashboard.ScorecardReport.Quarter;
import org.poamtracker.reports.dashboard.ScorecardReport.Row;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Line;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;

/** The templates of the scorecard, and the rows and values that each prints. */
final class ScorecardSections {

    /** So many rows, and all secretariats are fewer, leave room for the quarters below them. */
    private static final int AT_EASE = 13;

    /** So many leave room in smaller print; of more there is another page, for the quarters. */
    private static final int COMPACT = 20;

    private final ScorecardReport report;
    private final Texts texts;

    ScorecardSections(ScorecardReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Section<?> document() {
        return new Register(
                        template(report.rows().size()), tiles(), report.rows().isEmpty())
                .chart(chart(), chartText(), lines())
                .rows(rows());
    }

    private static String template(int rows) {
        return rows > AT_EASE && rows <= COMPACT ? "dashboard/scorecard-compact" : "dashboard/scorecard";
    }

    List<Section<?>> sheets() {
        List<Row> rows =
                Stream.concat(report.rows().stream(), Stream.of(report.total())).toList();
        return List.of(
                Register.sheet("dashboard/scorecard-rows", Row.class, rows),
                Register.sheet("dashboard/scorecard-quarters", Quarter.class, report.quarters()),
                Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        Row total = report.total();
        return List.of(
                Tile.of(texts.getString("tile.open"), texts.number(total.open()), Tone.PLAIN),
                Tile.alert(texts.getString("tile.overdue"), texts.number(total.overdue()), total.overdue() > 0),
                Tile.alert(texts.getString("tile.percent"), percent(total), total.overdue() > 0),
                Tile.of(texts.getString("tile.days"), days(total), Tone.QUIET),
                Tile.of(texts.getString("tile.accepted"), texts.number(total.accepted()), Tone.HELD));
    }

    private String percent(Row row) {
        return texts.share(row.percent(), 100);
    }

    private String days(Row row) {
        return row.meanDays() == null ? texts.getString("none") : texts.number(row.meanDays());
    }

    private String change(Row row) {
        return texts.format(
                row.change() == 0 ? "change.same" : row.change() > 0 ? "change.more" : "change.fewer",
                Math.abs(row.change()));
    }

    private BarChart chart() {
        List<Bar> bars = report.quarters().stream().map(this::bar).toList();
        return new BarChart(bars, texts.getString("chart.open"), null);
    }

    private Bar bar(Quarter quarter) {
        return new Bar(quarter.name(), (int) quarter.openAtEnd(), 0, texts.number(quarter.openAtEnd()));
    }

    private String chartText() {
        return texts.format(
                "chart.text",
                report.quarters().stream()
                        .map(quarter -> texts.format("chart.bar", quarter.name(), quarter.openAtEnd()))
                        .collect(Collectors.joining("; ")));
    }

    private List<Line> lines() {
        return report.quarters().stream()
                .map(quarter -> Line.of(
                        quarter.name(),
                        false,
                        texts.number(quarter.found()),
                        texts.number(quarter.closed()),
                        texts.number(quarter.openAtEnd())))
                .toList();
    }

    private List<org.poamtracker.reports.part.Row> rows() {
        List<org.poamtracker.reports.part.Row> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            rows.add(row(rows.size() + 1, row, false));
        }
        if (!rows.isEmpty()) {
            rows.add(row(0, report.total(), true));
        }
        return rows;
    }

    private org.poamtracker.reports.part.Row row(int ordinal, Row row, boolean sum) {
        return org.poamtracker.reports.part.Row.figures(
                report.bySecretariat() ? "secretariats" : "agencies",
                ordinal,
                sum,
                Cells.of(
                        row.name(),
                        texts.number(row.open()),
                        texts.number(row.overdue()),
                        percent(row),
                        texts.number(row.slipped()),
                        texts.number(row.repeats()),
                        days(row),
                        texts.number(row.accepted()),
                        change(row)));
    }
}
