package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.poamtracker.reports.poam.AcceptedRisksReport.Risk;
import org.poamtracker.reports.poam.AcceptedRisksReport.Signed;
import org.poamtracker.reports.poam.AcceptedRisksReport.State;

/** The templates of the register of accepted risks, and the rows and values that each prints. */
final class AcceptedRisksSections {

    /** Whoever accepted a risk is warned so many days before its last one, and again (POAM-10). */
    private static final int SOON = 60;

    private static final int VERY_SOON = 30;

    private final AcceptedRisksReport report;
    private final Texts texts;
    private final LocalDate today;
    private final List<Risk> accepted;

    AcceptedRisksSections(AcceptedRisksReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.today = report.heading().asOf().toLocalDate();
        this.accepted = in(State.ACCEPTED);
    }

    Section<?> document() {
        return new Register("poam/accepted-risks", tiles(), report.risks().isEmpty())
                .chart(chart(), chartText(), lines())
                .rows(rows());
    }

    List<Section<?>> sheets() {
        List<AcceptedRow> rows = report.risks().stream()
                .map(risk -> AcceptedRow.of(risk, today, texts))
                .toList();
        return List.of(
                Register.sheet("poam/accepted-risks-register", AcceptedRow.class, rows), Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        long severe = accepted.stream().filter(risk -> risk.severityRank() <= 2).count();
        return List.of(
                Tile.of(texts.getString("tile.accepted"), texts.number(accepted.size()), Tone.PLAIN),
                Tile.alert(texts.getString("tile.severe"), texts.number(severe), severe > 0),
                Tile.of(texts.getString("tile.soon"), texts.number(ending(accepted, SOON)), Tone.HELD),
                Tile.of(
                        texts.getString("tile.waiting"),
                        texts.number(in(State.WAITING).size()),
                        Tone.QUIET),
                Tile.of(
                        texts.getString("tile.returned"),
                        texts.number(in(State.RETURNED).size()),
                        Tone.QUIET));
    }

    private List<Risk> in(State state) {
        return report.risks().stream().filter(risk -> risk.state() == state).toList();
    }

    private long ending(List<Risk> risks, int days) {
        return risks.stream()
                .filter(risk -> AcceptedRow.left(risk, today) <= days)
                .count();
    }

    private List<Risk> rated(String severity) {
        return accepted.stream()
                .filter(risk -> Objects.equals(risk.severity(), severity))
                .toList();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        report.severities().forEach(severity -> lines.add(line(severity, rated(severity), false)));
        lines.add(line(texts.getString("severity.all"), accepted, true));
        return lines;
    }

    private Line line(String name, List<Risk> risks, boolean total) {
        long verySoon = ending(risks, VERY_SOON);
        long soon = ending(risks, SOON);
        return Line.of(
                name,
                total,
                texts.number(risks.size()),
                texts.number(verySoon),
                texts.number(soon - verySoon),
                texts.number(risks.size() - soon));
    }

    private BarChart chart() {
        List<Bar> bars = report.severities().stream().map(this::bar).toList();
        return new BarChart(bars, texts.getString("chart.later"), texts.getString("chart.soon"));
    }

    private Bar bar(String severity) {
        List<Risk> risks = rated(severity);
        int soon = (int) ending(risks, SOON);
        return new Bar(severity, risks.size(), soon, texts.format("chart.numbers", risks.size(), soon));
    }

    private String chartText() {
        return texts.format(
                "chart.text",
                report.severities().stream()
                        .map(this::bar)
                        .map(bar -> texts.format("chart.bar", bar.label(), bar.whole(), bar.part()))
                        .collect(Collectors.joining("; ")));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (Risk risk : report.risks()) {
            rows.addAll(rows(++ordinal, risk));
        }
        return rows;
    }

    private List<Row> rows(int ordinal, Risk risk) {
        Signed since = risk.approved() == null ? risk.asked() : risk.approved();
        Cells cells = Cells.of(
                risk.number(),
                risk.weakness(),
                risk.severity(),
                risk.responsible(),
                since == null ? null : texts.date(since.on()),
                texts.date(risk.until()),
                left(risk));
        boolean soon = risk.state() == State.ACCEPTED && AcceptedRow.left(risk, today) <= SOON;
        Row row = new Row(
                risk.state().name(),
                ordinal,
                Register.holder(texts, risk.secretariat(), risk.agency()),
                true,
                false,
                risk.severityRank(),
                soon,
                cells,
                null);
        return Row.item(row, steps(risk));
    }

    private String left(Risk risk) {
        if (risk.state() != State.ACCEPTED) {
            return texts.getString("left." + risk.state());
        }
        long days = AcceptedRow.left(risk, today);
        return days > 0 ? texts.format("days", days) : texts.getString(days == 0 ? "left.today" : "left.ended");
    }

    private List<Step> steps(Risk risk) {
        List<Step> steps = new ArrayList<>();
        if (risk.originalRating() != null) {
            steps.add(Step.of(
                    texts.getString("step.rating"), texts.format("rating", risk.originalRating(), risk.severity())));
        }
        steps.add(Step.of(texts.getString("step.rationale"), risk.rationale()));
        if (risk.control() != null) {
            steps.add(Step.of(texts.getString("step.control"), risk.control()));
        }
        steps.add(Step.of(texts.getString("step.signed"), signatures(risk)));
        return steps;
    }

    private String signatures(Risk risk) {
        List<String> signed = new ArrayList<>();
        sign("signed.asked", risk.asked(), signed);
        sign("signed.endorsed", risk.endorsed(), signed);
        sign("signed.approved", risk.approved(), signed);
        return String.join("; ", signed);
    }

    private void sign(String key, Signed who, List<String> signed) {
        if (who != null) {
            signed.add(texts.format(key, who.by(), texts.date(who.on())));
        }
    }
}
