package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;
import org.poamtracker.reports.chart.BarChart.Bar;
import org.poamtracker.reports.part.Line;
import org.poamtracker.reports.part.Pieces;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.selfaudit.AnnualReport.Accepted;
import org.poamtracker.reports.selfaudit.AnnualReport.Clause;
import org.poamtracker.reports.selfaudit.AnnualReport.Part;
import org.poamtracker.reports.selfaudit.AnnualReport.Repeat;

/** The templates of the annual report, and the values of its cover and charts. */
final class AnnualSections {

    private static final int WHOLE = 100;

    private final AnnualReport report;
    private final Texts texts;
    private final LocalDate today;
    private final SecretariatFigures all;
    private final List<SecretariatFigures> secretariats;

    AnnualSections(AnnualReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        today = report.heading().asOf().toLocalDate();
        all = SecretariatFigures.of(texts.getString("all"), report.agencies(), today);
        secretariats = SecretariatFigures.each(report.agencies(), today);
    }

    Section<?> document() {
        List<Bar> standings = Stream.of(Standing.values()).map(this::bar).toList();
        List<Bar> places = secretariats.stream().map(this::bar).toList();
        List<Bar> gaps = report.sections().stream().map(this::bar).toList();
        return new Register("selfaudit/annual", tiles(), report.agencies().isEmpty())
                .chart(
                        new BarChart(standings, texts.getString("chart.others"), texts.getString("chart.late")),
                        texts.format("chart.text", words("chart.bar", standings)),
                        lines())
                .with(
                        "places",
                        places.size() < 2
                                ? null
                                : new BarChart(places, texts.getString("places.score"), null).outOf(WHOLE))
                .with("placesText", texts.format("places.text", words("places.bar", places)))
                .with("gaps", new BarChart(gaps, texts.getString("gaps.new"), texts.getString("gaps.repeat")))
                .with("gapsText", texts.format("gaps.text", words("gaps.bar", gaps)))
                .with("summary", summary())
                .with("facts", Asked.words(report.asked(), texts))
                .rows(new AnnualRows(report, texts, secretariats, all).rows());
    }

    List<Section<?>> sheets() {
        return List.of(
                Register.sheet(
                        "selfaudit/annual-agencies",
                        AgencyRow.class,
                        report.agencies().stream()
                                .map(agency -> AgencyRow.of(agency, today, texts))
                                .toList()),
                Register.sheet("selfaudit/annual-secretariats", SecretariatFigures.class, withAll()),
                Register.sheet("selfaudit/annual-sections", Part.class, report.sections()),
                Register.sheet(
                        "selfaudit/annual-clauses",
                        ClauseRow.class,
                        report.clauses().stream().map(ClauseRow::of).toList()),
                Register.sheet("selfaudit/annual-repeats", Repeat.class, report.repeats()),
                Register.sheet("selfaudit/annual-accepted", Accepted.class, report.accepted()),
                Register.summary(tiles()));
    }

    private List<SecretariatFigures> withAll() {
        return Stream.concat(secretariats.stream(), secretariats.isEmpty() ? Stream.empty() : Stream.of(all))
                .toList();
    }

    private List<Tile> tiles() {
        return List.of(
                Tile.of(
                        texts.getString("tile.certified"),
                        texts.format("tile.certified.of", all.certified(), all.asked()),
                        Tone.DONE),
                Tile.alert(texts.getString("tile.late"), texts.number(all.late()), all.late() > 0),
                Tile.of(texts.getString("tile.score"), Marks.score(all.score(), texts), Tone.PLAIN),
                Tile.of(texts.getString("tile.gaps"), texts.number(all.gaps()), Tone.HELD),
                Tile.alert(texts.getString("tile.repeats"), texts.number(all.repeats()), all.repeats() > 0));
    }

    /** What the figures say, a line for each matter, for who reads no further. */
    private String summary() {
        if (report.agencies().isEmpty()) {
            return texts.getString("empty");
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(
                "summary.certified",
                all.certified(),
                all.asked(),
                texts.share(all.certified(), all.asked()),
                count(agency -> agency.standing() == Standing.ACCEPTED)));
        lines.add(texts.format("summary.late", all.late()) + " " + texts.format("summary.unasked", all.unasked()));
        if (all.score() != null) {
            lines.add(
                    all.before() == null
                            ? texts.format("summary.score", all.score())
                            : texts.format("summary.score.before", all.score(), all.before()));
        }
        lines.add(gaps());
        report.clauses().stream().filter(Clause::hasGaps).findFirst().ifPresent(clause -> lines.add(worst(clause)));
        return String.join("\n", lines);
    }

    private String gaps() {
        String gaps = texts.format("summary.gaps", all.gaps());
        String repeats = all.before() == null ? "" : " " + texts.format("summary.repeats", all.repeats());
        return gaps + repeats + " " + texts.format("summary.accepted", acceptedGaps());
    }

    /** Of a gap that several items answer each is listed. */
    private long acceptedGaps() {
        return report.accepted().stream()
                .map(gap -> List.of(gap.secretariat(), gap.agency(), gap.question()))
                .distinct()
                .count();
    }

    private String worst(Clause clause) {
        return texts.format(
                "summary.worst",
                clause.citation(),
                Pieces.oneLine(clause.about()),
                Marks.score(clause.points().score(), texts));
    }

    private int count(Predicate<AskedAgency> which) {
        return (int) report.agencies().stream().filter(which).count();
    }

    private Bar bar(Standing standing) {
        int agencies = count(agency -> agency.standing() == standing);
        int late = count(agency -> agency.standing() == standing && agency.isLate(today));
        String name = texts.getString("standing." + standing);
        return new Bar(name, agencies, late, texts.format("chart.numbers", agencies, late));
    }

    private Bar bar(SecretariatFigures place) {
        int score = place.score() == null ? 0 : place.score();
        return new Bar(place.name(), score, 0, Marks.score(place.score(), texts));
    }

    private Bar bar(Part part) {
        return new Bar(
                part.section(), part.gaps(), part.repeats(), texts.format("gaps.numbers", part.gaps(), part.repeats()));
    }

    private String words(String key, List<Bar> bars) {
        return bars.stream()
                .map(bar -> texts.format(key, bar.label(), bar.whole(), bar.part(), bar.numbers()))
                .collect(Collectors.joining("; "));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            lines.add(line(
                    texts.getString("standing." + standing),
                    count(agency -> agency.standing() == standing),
                    count(agency -> agency.standing() == standing && agency.isLate(today)),
                    false));
        }
        lines.add(line(texts.getString("all"), report.agencies().size(), all.late(), true));
        return lines;
    }

    private Line line(String name, int agencies, int late, boolean total) {
        return Line.of(
                name,
                total,
                texts.number(agencies),
                texts.number(late),
                texts.share(agencies, report.agencies().size()));
    }
}
