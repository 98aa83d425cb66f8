package org.poamtracker.reports.selfaudit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Pieces;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Change;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Part;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Way;

/** The templates of the score sheet, and the rows and values that each prints. */
final class ScoreSheetSections {

    private static final int WHOLE = 100;
    private static final Part NOTHING = new Part(null, null, null, null);

    private final ScoreSheetReport report;
    private final Texts texts;
    private final Part total;

    ScoreSheetSections(ScoreSheetReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        total = report.total() == null ? NOTHING : report.total();
    }

    Section<?> document() {
        List<Bar> bars = report.sections().stream().map(this::bar).toList();
        String words = bars.stream()
                .map(bar -> texts.format("chart.bar", bar.label(), bar.numbers()))
                .collect(Collectors.joining("; "));
        return new Register("selfaudit/scores", tiles(), report.sections().isEmpty())
                .with("facts", Asked.words(report.asked(), texts))
                .with("sections", new BarChart(bars, texts.getString("chart.score"), null).outOf(WHOLE))
                .with("sectionsText", texts.format("chart.text", words))
                .rows(rows());
    }

    List<Section<?>> sheets() {
        List<Part> parts = new ArrayList<>(report.sections());
        if (report.total() != null) {
            parts.add(new Part(texts.getString("all"), total.score(), total.before(), total.change()));
        }
        return List.of(
                Register.sheet("selfaudit/scores-changes", Change.class, report.changes()),
                Register.sheet("selfaudit/scores-sections", Part.class, parts),
                Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        long worse = count(Way.WORSE);
        return List.of(
                Tile.of(texts.getString("tile.score"), Marks.score(total.score(), texts), Tone.PLAIN),
                Tile.of(texts.getString("tile.before"), Marks.score(total.before(), texts), Tone.QUIET),
                Tile.of(
                        texts.getString("tile.changed"),
                        texts.number(report.changes().size()),
                        Tone.HELD),
                Tile.of(texts.getString("tile.better"), texts.number(count(Way.BETTER)), Tone.DONE),
                Tile.alert(texts.getString("tile.worse"), texts.number(worse), worse > 0));
    }

    private long count(Way way) {
        return report.changes().stream().filter(change -> change.way() == way).count();
    }

    private Bar bar(Part part) {
        int score = part.score() == null ? 0 : part.score();
        return new Bar(part.section(), score, 0, Marks.score(part.score(), texts));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Part part : report.sections()) {
            rows.add(Row.figures("sections", rows.size() + 1, false, cells(Pieces.oneLine(part.section()), part)));
        }
        if (!rows.isEmpty()) {
            rows.add(Row.figures("sections", rows.size() + 1, true, cells(texts.getString("all"), total)));
        }
        int ordinal = rows.size();
        for (Change change : report.changes()) {
            rows.addAll(Row.item(row(++ordinal, change), steps(change)));
        }
        return rows;
    }

    private Cells cells(String name, Part part) {
        return Cells.of(
                name,
                Marks.score(part.score(), texts),
                Marks.score(part.before(), texts),
                Marks.change(part.score(), part.before(), texts));
    }

    private Row row(int ordinal, Change change) {
        Cells cells = Cells.of(
                change.question(),
                change.text(),
                change.clauses(),
                change.last(),
                change.now(),
                texts.getString("way." + change.way()));
        boolean alert = change.way() == Way.WORSE;
        return new Row("changes", ordinal, Pieces.oneLine(change.section()), true, false, 0, alert, cells, null);
    }

    private List<Step> steps(Change change) {
        List<Step> steps = new ArrayList<>();
        if (change.remark() != null) {
            steps.add(Step.of(texts.getString("step.now"), change.remark()));
        }
        if (change.lastRemark() != null) {
            steps.add(Step.of(texts.getString("step.last"), change.lastRemark()));
        }
        if (change.items() > 0) {
            steps.add(Step.of(texts.getString("step.plan"), texts.format("items", change.items())));
        }
        return steps;
    }
}
