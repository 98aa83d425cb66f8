package org.poamtracker.reports.program;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.poamtracker.reports.program.ProgramStatusReport.Stage;
import org.poamtracker.reports.program.ProgramStatusReport.Standing;

/** The templates of the program review status, and the rows and values that each prints. */
final class ProgramStatusSections {

    private static final int SOON = 30;

    private final ProgramStatusReport report;
    private final Texts texts;
    private final LocalDate today;

    ProgramStatusSections(ProgramStatusReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.today = report.heading().asOf().toLocalDate();
    }

    Section<?> document() {
        List<Bar> bars = report.kinds().stream().map(this::bar).toList();
        String words = bars.stream()
                .map(bar -> texts.format("chart.bar", bar.label(), bar.whole(), bar.part()))
                .collect(Collectors.joining("; "));
        return new Register("program/status", tiles(), report.programs().isEmpty())
                .chart(
                        new BarChart(bars, texts.getString("chart.others"), texts.getString("chart.wanting")),
                        texts.format("chart.text", words),
                        lines())
                .rows(rows());
    }

    List<Section<?>> sheets() {
        List<StandingRow> programs = report.programs().stream()
                .map(program -> StandingRow.of(program, today))
                .toList();
        return List.of(
                Register.sheet("program/status-programs", StandingRow.class, programs),
                Register.sheet("program/status-secretariats", SecretariatRow.class, secretariats()),
                Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        long late = count(this::isLate);
        long missing = count(is(Stage.MISSING));
        return List.of(
                Tile.of(texts.getString("tile.force"), texts.number(count(one -> one.inForce() != null)), Tone.DONE),
                Tile.of(texts.getString("tile.way"), texts.number(count(is(Stage.ON_ITS_WAY))), Tone.PLAIN),
                Tile.of(texts.getString("tile.soon"), texts.number(count(this::isSoon)), Tone.HELD),
                Tile.alert(texts.getString("tile.late"), texts.number(late), late > 0),
                Tile.alert(texts.getString("tile.missing"), texts.number(missing), missing > 0));
    }

    private boolean isLate(Standing program) {
        return StandingRow.isLate(program, today);
    }

    private boolean isSoon(Standing program) {
        return program.dueOn() != null && !isLate(program) && ChronoUnit.DAYS.between(today, program.dueOn()) <= SOON;
    }

    private static Predicate<Standing> is(Stage stage) {
        return program -> program.stage() == stage;
    }

    private int count(Predicate<Standing> which) {
        return count(report.programs(), which);
    }

    private static int count(List<Standing> programs, Predicate<Standing> which) {
        return (int) programs.stream().filter(which).count();
    }

    private List<Standing> of(String kind) {
        return report.programs().stream()
                .filter(program -> program.kind().equals(kind))
                .toList();
    }

    private Bar bar(String kind) {
        List<Standing> programs = of(kind);
        int wanting = count(programs, is(Stage.MISSING).or(this::isLate));
        return new Bar(kind, programs.size(), wanting, texts.format("chart.numbers", programs.size(), wanting));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        report.kinds().forEach(kind -> lines.add(line(kind, of(kind), false)));
        lines.add(line(texts.getString("kind.all"), report.programs(), true));
        return lines;
    }

    private Line line(String name, List<Standing> programs, boolean total) {
        return Line.of(
                name,
                total,
                texts.number(count(programs, one -> one.inForce() != null)),
                texts.number(count(programs, is(Stage.ON_ITS_WAY))),
                texts.number(count(programs, this::isLate)),
                texts.number(count(programs, is(Stage.MISSING))));
    }

    private List<SecretariatRow> secretariats() {
        Map<String, List<Standing>> each = new LinkedHashMap<>();
        report.programs().forEach(program -> each.computeIfAbsent(program.secretariat(), none -> new ArrayList<>())
                .add(program));
        return each.entrySet().stream()
                .map(one -> new SecretariatRow(
                        one.getKey(),
                        one.getValue().size(),
                        count(one.getValue(), program -> program.inForce() != null),
                        count(one.getValue(), is(Stage.ON_ITS_WAY)),
                        count(one.getValue(), is(Stage.MISSING)),
                        count(one.getValue(), this::isLate)))
                .toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (Standing program : report.programs()) {
            rows.addAll(Row.item(row(++ordinal, program), List.of()));
        }
        return rows;
    }

    private Row row(int ordinal, Standing program) {
        Cells cells = Cells.of(
                program.kind(),
                program.state(),
                program.inForce() == null ? texts.getString("none") : texts.number(program.inForce()),
                texts.dateOrNull(program.since()),
                texts.dateOrNull(program.reviewedOn()),
                texts.dateOrNull(program.dueOn()),
                due(program));
        boolean alert = program.stage() == Stage.MISSING || isLate(program);
        String holder = Pieces.oneLine(program.agency());
        return new Row(program.secretariat(), ordinal, holder, true, false, 0, alert, cells, null);
    }

    private String due(Standing program) {
        if (program.due() == null) {
            return null;
        }
        return isLate(program)
                ? texts.format("late", program.due(), ChronoUnit.DAYS.between(program.dueOn(), today))
                : program.due();
    }
}
