package org.poamtracker.reports.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.finding.SurveyReport.Answer;
import org.poamtracker.reports.finding.SurveyReport.Audit;
import org.poamtracker.reports.finding.SurveyReport.Deed;
import org.poamtracker.reports.finding.SurveyReport.Stage;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;

/** The templates of the survey's answers, and the rows and values that each prints. */
final class SurveySections {

    private final SurveyReport report;
    private final Texts texts;

    SurveySections(SurveyReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Section<?> document() {
        return new Register("finding/survey", tiles(), report.answers().isEmpty()).rows(rows());
    }

    List<Section<?>> sheets() {
        List<SurveyRow> rows = report.answers().stream()
                .map(answer -> SurveyRow.of(answer, texts))
                .toList();
        return List.of(Register.sheet("finding/survey-answers", SurveyRow.class, rows), Register.summary(tiles()));
    }

    private List<Tile> tiles() {
        long open = in(Stage.NO_ANSWER);
        return List.of(
                Tile.of(
                        texts.getString("tile.all"),
                        texts.number(report.answers().size()),
                        Tone.PLAIN),
                Tile.of(texts.getString("tile.complete"), texts.number(in(Stage.COMPLETE)), Tone.DONE),
                Tile.of(texts.getString("tile.progress"), texts.number(in(Stage.IN_PROGRESS)), Tone.HELD),
                Tile.of(
                        texts.getString("tile.planned"),
                        texts.number(in(Stage.PLANNED) + in(Stage.NOT_AGREED)),
                        Tone.QUIET),
                Tile.alert(texts.getString("tile.open"), texts.number(open), open > 0));
    }

    private long in(Stage stage) {
        return report.answers().stream()
                .filter(answer -> answer.stage() == stage)
                .count();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Answer> ofFinding = new ArrayList<>();
        int ordinal = 0;
        for (Answer answer : report.answers()) {
            if (!ofFinding.isEmpty() && !ofFinding.get(0).finding().equals(answer.finding())) {
                rows.addAll(finding(++ordinal, ofFinding));
                ofFinding.clear();
            }
            ofFinding.add(answer);
        }
        if (!ofFinding.isEmpty()) {
            rows.addAll(finding(++ordinal, ofFinding));
        }
        return rows;
    }

    private List<Row> finding(int ordinal, List<Answer> answers) {
        Answer any = answers.get(0);
        String name = Stream.of(any.finding(), any.part(), any.withheld() ? texts.getString("withheld") : null)
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
        Row row = new Row(
                "answers", ordinal, audit(any.audit()), true, false, 0, false, Cells.of(name, any.condition()), null);
        return Row.item(row, answers.stream().flatMap(this::steps).toList());
    }

    private String audit(Audit audit) {
        String report0 = audit.reportedOn() == null
                ? texts.getString("audit.undated")
                : texts.format("audit", texts.date(audit.reportedOn()), texts.date(audit.surveyOn()));
        String number = audit.number() == null ? "" : texts.format("audit.number", audit.number());
        String period = audit.periodFrom() == null || audit.periodTo() == null
                ? ""
                : texts.format("audit.period", texts.date(audit.periodFrom()), texts.date(audit.periodTo()));
        return report0 + number + period;
    }

    private Stream<Step> steps(Answer answer) {
        List<Step> steps = new ArrayList<>();
        String text = answer.recommendation() == null ? texts.getString("no-recommendation") : answer.recommendation();
        steps.add(new Step(
                answer.places() > 1
                        ? texts.format("recommendation.of", answer.place(), answer.places())
                        : texts.getString("recommendation"),
                text,
                texts.getString("stage." + answer.stage()),
                texts.dateOrNull(answer.plannedOn()),
                texts.dateOrNull(answer.doneOn()),
                answer.stage() == Stage.NO_ANSWER));
        if (answer.response() != null) {
            steps.add(Step.of(texts.getString("response"), texts.format("said", answer.response(), answer.said())));
        }
        if (answer.reply() != null) {
            steps.add(Step.of(texts.getString("reply"), answer.reply()));
        }
        answer.deeds().forEach(deed -> steps.add(step(deed)));
        return steps.stream();
    }

    private Step step(Deed deed) {
        LocalDate due = deed.closedOn() == null ? deed.dueOn() : null;
        return new Step(
                texts.getString("done"),
                SurveyRow.words(deed, texts),
                deed.status(),
                texts.dateOrNull(due),
                texts.dateOrNull(deed.closedOn()),
                false);
    }
}
