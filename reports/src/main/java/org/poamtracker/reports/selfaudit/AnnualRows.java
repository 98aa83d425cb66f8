package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Pieces;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.selfaudit.AnnualReport.Accepted;
import org.poamtracker.reports.selfaudit.AnnualReport.Clause;
import org.poamtracker.reports.selfaudit.AnnualReport.Part;
import org.poamtracker.reports.selfaudit.AnnualReport.Repeat;

/** The rows of the annual report, chapter by chapter; a chapter without rows is left out. */
final class AnnualRows {

    /** So many of the requirements that are met least are printed; the workbook has all. */
    private static final int WORST = 20;

    private final AnnualReport report;
    private final Texts texts;
    private final LocalDate today;
    private final List<SecretariatFigures> secretariats;
    private final SecretariatFigures all;
    private final List<Row> rows = new ArrayList<>();
    private int ordinal;

    AnnualRows(AnnualReport report, Texts texts, List<SecretariatFigures> secretariats, SecretariatFigures all) {
        this.report = report;
        this.texts = texts;
        this.secretariats = secretariats;
        this.all = all;
        today = report.heading().asOf().toLocalDate();
    }

    List<Row> rows() {
        secretariats.forEach(place -> figures("secretariats", false, cells(place)));
        if (!secretariats.isEmpty()) {
            figures("secretariats", true, cells(all));
        }
        report.agencies().stream().filter(AskedAgency::isAsked).forEach(this::agency);
        report.sections().forEach(part -> figures("sections", false, cells(part)));
        report.clauses().stream().filter(Clause::hasGaps).limit(WORST).forEach(this::clause);
        report.repeats().forEach(this::repeat);
        report.agencies().stream().filter(AskedAgency::isMissing).forEach(this::missing);
        report.accepted().forEach(this::accepted);
        return rows;
    }

    private void figures(String chapter, boolean sum, Cells cells) {
        rows.add(Row.figures(chapter, ++ordinal, sum, cells));
    }

    private void item(String chapter, String holder, boolean alert, Cells cells) {
        Row row = new Row(chapter, ++ordinal, holder, true, false, 0, alert, cells, null);
        rows.addAll(Row.item(row, List.of()));
    }

    private Cells cells(SecretariatFigures place) {
        return Cells.of(
                Pieces.oneLine(place.name()),
                texts.number(place.asked()),
                texts.number(place.certified()),
                texts.number(place.late()),
                texts.number(place.unasked()),
                Marks.score(place.score(), texts),
                Marks.score(place.before(), texts),
                Marks.change(place.score(), place.before(), texts),
                texts.number(place.gaps()),
                texts.number(place.repeats()));
    }

    private void agency(AskedAgency agency) {
        Integer score = agency.points().score();
        Integer before = agency.before().score();
        Cells cells = Cells.of(
                Pieces.oneLine(agency.name()),
                state(agency),
                texts.dateOrNull(agency.dueOn()),
                texts.dateOrNull(agency.certifiedOn()),
                answered(agency),
                Marks.score(score, texts),
                Marks.score(before, texts),
                Marks.change(score, before, texts),
                texts.number(agency.gaps()),
                texts.number(agency.repeats()));
        item("agencies", Pieces.oneLine(agency.secretariat()), agency.isLate(today), cells);
    }

    private String state(AskedAgency agency) {
        String state = texts.getString("standing." + agency.standing());
        return agency.isLate(today) ? texts.format("late", state) : state;
    }

    private String answered(AskedAgency agency) {
        return agency.isAsked()
                ? texts.format("answered.of", agency.answered(), agency.questions())
                : texts.getString("none");
    }

    private Cells cells(Part part) {
        return Cells.of(
                Pieces.oneLine(part.section()),
                Marks.score(part.score(), texts),
                Marks.score(part.before(), texts),
                Marks.change(part.score(), part.before(), texts),
                texts.number(part.yes()),
                texts.number(part.partial()),
                texts.number(part.no()),
                texts.number(part.excepted()),
                texts.number(part.repeats()));
    }

    private void clause(Clause clause) {
        item(
                "clauses",
                null,
                false,
                Cells.of(
                        clause.citation(),
                        clause.about(),
                        clause.questions(),
                        Marks.score(clause.points().score(), texts),
                        texts.number(clause.partial()),
                        texts.number(clause.no()),
                        texts.number(clause.yes()),
                        texts.number(clause.repeats())));
    }

    private void repeat(Repeat gap) {
        String plan = gap.plan() == null ? texts.getString("plan.none") : gap.plan();
        item(
                "repeats",
                Register.holder(texts, Pieces.oneLine(gap.secretariat()), Pieces.oneLine(gap.agency())),
                gap.plan() == null,
                Cells.of(gap.question(), gap.text(), gap.clauses(), gap.last(), gap.now(), plan));
    }

    private void missing(AskedAgency agency) {
        Long late = agency.daysLate(today);
        item(
                "late",
                Pieces.oneLine(agency.secretariat()),
                late != null,
                Cells.of(
                        Pieces.oneLine(agency.name()),
                        texts.getString("standing." + agency.standing()),
                        answered(agency),
                        texts.dateOrNull(agency.answeredOn()),
                        texts.dateOrNull(agency.dueOn()),
                        late == null ? null : texts.format("days", late)));
    }

    private void accepted(Accepted gap) {
        item(
                "accepted",
                Register.holder(texts, Pieces.oneLine(gap.secretariat()), Pieces.oneLine(gap.agency())),
                false,
                Cells.of(
                        gap.number(),
                        gap.weakness(),
                        gap.severity(),
                        texts.dateOrNull(gap.until()),
                        gap.question(),
                        gap.answer(),
                        gap.clauses()));
    }
}
