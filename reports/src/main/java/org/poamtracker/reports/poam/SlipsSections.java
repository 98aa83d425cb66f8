package org.poamtracker.reports.poam;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Line;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.poam.SlipsReport.AgencyFigures;
import org.poamtracker.reports.poam.SlipsReport.Reason;

/** The templates of the report on slips and extensions, and the rows and values that each prints. */
final class SlipsSections {

    /** So many reasons have a line of their own; what is left stands together. */
    private static final int REASONS = 4;

    private static final AgencyFigures NONE = new AgencyFigures(null, null, 0, 0, 0, 0, 0, 0);

    private final SlipsReport report;
    private final Texts texts;
    private final AgencyFigures all;

    SlipsSections(SlipsReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.all = report.agencies().stream().reduce(NONE, AgencyFigures::plus);
    }

    Section<?> document() {
        List<Reason> reasons = reasons();
        return new Register("poam/slips", tiles(), report.items().isEmpty())
                .chart(chart(reasons), chartText(reasons), lines(reasons))
                .rows(new SlipRows(report, texts).rows());
    }

    List<Section<?>> sheets() {
        SlipRows rows = new SlipRows(report, texts);
        return List.of(
                Register.sheet("poam/slips-items", SlipsReport.Item.class, report.items()),
                Register.sheet("poam/slips-extensions", SlipRows.ExtensionRow.class, rows.extensions()),
                Register.sheet("poam/slips-milestones", SlipRows.MilestoneRow.class, rows.milestones()),
                Register.sheet("poam/slips-agencies", AgencyFigures.class, report.agencies()),
                Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        return List.of(
                Tile.of(texts.getString("tile.inForce"), texts.number(all.inForce()), Tone.PLAIN),
                Tile.alert(texts.getString("tile.slipped"), texts.number(all.slipped()), all.slipped() > 0),
                Tile.alert(texts.getString("tile.share"), texts.share(all.slipped(), all.inForce()), all.slipped() > 0),
                Tile.of(texts.getString("tile.average"), SlipRows.average(all, texts), Tone.QUIET),
                Tile.of(texts.getString("tile.waiting"), texts.number(all.waiting()), Tone.HELD));
    }

    /** The most frequent reasons, and one for all others. */
    private List<Reason> reasons() {
        if (report.reasons().size() <= REASONS + 1) {
            return report.reasons();
        }
        List<Reason> reasons = new ArrayList<>(report.reasons().subList(0, REASONS));
        reasons.add(sum(
                texts.getString("reason.others"),
                report.reasons().subList(REASONS, report.reasons().size())));
        return reasons;
    }

    private static Reason sum(String name, List<Reason> reasons) {
        return new Reason(
                name,
                reasons.stream().mapToInt(Reason::extensions).sum(),
                reasons.stream().mapToLong(Reason::days).sum());
    }

    private List<Line> lines(List<Reason> reasons) {
        List<Line> lines = new ArrayList<>();
        reasons.forEach(reason -> lines.add(line(reason, false)));
        lines.add(line(sum(texts.getString("reason.all"), reasons), true));
        return lines;
    }

    private Line line(Reason reason, boolean total) {
        long average = reason.extensions() == 0 ? 0 : Math.round((double) reason.days() / reason.extensions());
        return Line.of(
                reason.name(),
                total,
                texts.number(reason.extensions()),
                texts.number(reason.days()),
                texts.number(average));
    }

    private BarChart chart(List<Reason> reasons) {
        List<Bar> bars = reasons.stream()
                .map(reason -> new Bar(
                        reason.name(), reason.extensions(), 0, texts.format("chart.numbers", reason.extensions())))
                .toList();
        return new BarChart(bars, texts.getString("chart.extensions"), null);
    }

    private String chartText(List<Reason> reasons) {
        return texts.format(
                "chart.text",
                reasons.stream()
                        .map(reason -> texts.format("chart.bar", reason.name(), reason.extensions()))
                        .collect(Collectors.joining("; ")));
    }
}
