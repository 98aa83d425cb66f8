package org.poamtracker.reports.selfaudit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Line;
import org.poamtracker.reports.part.Pieces;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;

/** The templates of the list of what is late and missing, and the rows and values that each prints. */
final class LateSections {

    /** What is not certified, in the order of the chart. */
    private static final List<Standing> MISSING = List.of(Standing.SIGNED, Standing.ANSWERING, Standing.NOT_ASKED);

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int WHOLE = 100;

    private final LateReport report;
    private final Texts texts;
    private final List<AskedAgency> missing;

    LateSections(LateReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        missing = report.missing();
    }

    Section<?> document() {
        List<Bar> bars = MISSING.stream().map(this::bar).toList();
        String words = bars.stream()
                .map(bar -> texts.format("chart.bar", bar.label(), bar.whole(), bar.part()))
                .collect(Collectors.joining("; "));
        return new Register("selfaudit/late", tiles(), missing.isEmpty())
                .chart(
                        new BarChart(bars, texts.getString("chart.others"), texts.getString("chart.late")),
                        texts.format("chart.text", words),
                        lines())
                .with("facts", Asked.words(report.asked(), texts))
                .rows(rows());
    }

    List<Section<?>> sheets() {
        List<AgencyRow> rows = missing.stream()
                .map(agency -> AgencyRow.of(agency, report.today(), texts))
                .toList();
        return List.of(Register.sheet("selfaudit/late-agencies", AgencyRow.class, rows), Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        int late = count(agency -> true, true);
        int unasked = count(agency -> !agency.isAsked(), false);
        return List.of(
                Tile.alert(texts.getString("tile.late"), texts.number(late), late > 0),
                Tile.of(texts.getString("tile.time"), texts.number(missing.size() - late - unasked), Tone.HELD),
                Tile.of(
                        texts.getString("tile.unbegun"),
                        texts.number(count(LateSections::isUnbegun, false)),
                        Tone.QUIET),
                Tile.alert(texts.getString("tile.unasked"), texts.number(unasked), unasked > 0),
                Tile.of(
                        texts.getString("tile.certified"),
                        texts.number(report.agencies().size() - missing.size()),
                        Tone.DONE));
    }

    private static boolean isUnbegun(AskedAgency agency) {
        return agency.standing() == Standing.ANSWERING && agency.answered() == 0;
    }

    private static Predicate<AskedAgency> is(Standing standing) {
        return agency -> agency.standing() == standing;
    }

    private int count(Predicate<AskedAgency> which, boolean onlyLate) {
        return (int) missing.stream()
                .filter(which)
                .filter(agency -> !onlyLate || agency.isLate(report.today()))
                .count();
    }

    private long longer(Predicate<AskedAgency> which, int days) {
        return missing.stream()
                .filter(which)
                .filter(agency -> agency.isLate(report.today()) && agency.daysLate(report.today()) > days)
                .count();
    }

    private Bar bar(Standing standing) {
        int all = count(is(standing), false);
        int late = count(is(standing), true);
        return new Bar(texts.getString("standing." + standing), all, late, texts.format("chart.numbers", all, late));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        MISSING.forEach(standing -> lines.add(line(texts.getString("standing." + standing), is(standing), false)));
        lines.add(line(texts.getString("all"), agency -> true, true));
        return lines;
    }

    private Line line(String name, Predicate<AskedAgency> which, boolean total) {
        return Line.of(
                name,
                total,
                texts.number(count(which, false)),
                texts.number(count(which, true)),
                texts.number(longer(which, WEEK)),
                texts.number(longer(which, MONTH)));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (AskedAgency agency : missing) {
            rows.addAll(Row.item(row(++ordinal, agency), List.of()));
        }
        return rows;
    }

    private Row row(int ordinal, AskedAgency agency) {
        boolean asked = agency.isAsked();
        Long late = agency.daysLate(report.today());
        Cells cells = Cells.of(
                Pieces.oneLine(agency.name()),
                texts.getString("standing." + agency.standing()),
                asked ? texts.format("answered.of", agency.answered(), agency.questions()) : texts.getString("none"),
                asked ? Marks.score(percent(agency), texts) : texts.getString("none"),
                texts.dateOrNull(agency.answeredOn()),
                texts.dateOrNull(agency.dueOn()),
                late == null ? null : texts.format("days", late));
        String secretariat = Pieces.oneLine(agency.secretariat());
        return new Row(secretariat, ordinal, null, true, false, 0, late != null, cells, null);
    }

    private static int percent(AskedAgency agency) {
        return agency.questions() == 0 ? 0 : WHOLE * agency.answered() / agency.questions();
    }
}
