package org.poamtracker.reports.poam;

import java.util.ArrayList;
import java.util.List;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.poam.SlipsReport.AgencyFigures;
import org.poamtracker.reports.poam.SlipsReport.Extension;
import org.poamtracker.reports.poam.SlipsReport.Item;
import org.poamtracker.reports.poam.SlipsReport.Milestone;

/** The rows of the report on slips and extensions: figures by agency, then items with what moved them. */
final class SlipRows {

    private final SlipsReport report;
    private final Texts texts;

    SlipRows(SlipsReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** What slips-extensions.jrxml prints for an extension. */
    record ExtensionRow(String number, String agency, Extension extension, long days) {}

    /** What slips-milestones.jrxml prints for a milestone. */
    record MilestoneRow(String number, String agency, Milestone milestone, long days) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        List<AgencyFigures> agencies = report.agencies();
        for (int next = 1; next <= agencies.size(); next++) {
            String secretariat = agencies.get(from).secretariat();
            if (next == agencies.size()
                    || !secretariat.equals(agencies.get(next).secretariat())) {
                rows.add(sum(secretariat, agencies.subList(from, next)));
                for (int place = from; place < next; place++) {
                    rows.add(figures(place - from + 1, agencies.get(place).agency(), agencies.get(place), false));
                }
                from = next;
            }
        }
        if (!agencies.isEmpty()) {
            rows.add(sum(texts.getString("figures.all"), agencies));
        }
        int ordinal = 0;
        for (Item item : report.items()) {
            rows.addAll(item(++ordinal, item));
        }
        return rows;
    }

    List<ExtensionRow> extensions() {
        return report.items().stream()
                .flatMap(item -> item.extensions().stream()
                        .map(each -> new ExtensionRow(item.number(), item.agency(), each, each.days())))
                .toList();
    }

    List<MilestoneRow> milestones() {
        return report.items().stream()
                .flatMap(item -> item.milestones().stream()
                        .map(each -> new MilestoneRow(item.number(), item.agency(), each, each.days())))
                .toList();
    }

    private Row sum(String name, List<AgencyFigures> agencies) {
        return figures(0, name, agencies.stream().reduce(AgencyFigures::plus).orElseThrow(), true);
    }

    private Row figures(int ordinal, String name, AgencyFigures figures, boolean sum) {
        return Row.figures(
                "figures",
                ordinal,
                sum,
                Cells.of(
                        name,
                        texts.number(figures.inForce()),
                        texts.number(figures.slipped()),
                        texts.share(figures.slipped(), figures.inForce()),
                        texts.number(figures.slips()),
                        average(figures, texts),
                        texts.number(figures.most()),
                        texts.number(figures.waiting())));
    }

    /** By how many days on average, or a dash where nothing has slipped. */
    static String average(AgencyFigures figures, Texts texts) {
        return figures.slipped() == 0
                ? texts.getString("none")
                : texts.number(Math.round((double) figures.daysLater() / figures.slipped()));
    }

    private List<Row> item(int ordinal, Item item) {
        Cells cells = Cells.of(
                item.number(),
                item.weakness(),
                item.severity(),
                item.status(),
                item.responsible(),
                texts.dateOrNull(item.first()),
                texts.dateOrNull(item.now()),
                item.daysLater() == 0 ? null : texts.format("days", item.daysLater()),
                texts.number(item.slips()));
        Row row = new Row(
                "items",
                ordinal,
                Register.holder(texts, item.secretariat(), item.agency()),
                true,
                false,
                item.severityRank(),
                item.daysLater() > 0,
                cells,
                null);
        return Row.item(row, steps(item));
    }

    private List<Step> steps(Item item) {
        List<Step> steps = new ArrayList<>();
        for (Extension each : item.extensions()) {
            steps.add(new Step(
                    texts.getString(each.decidedOn() == null ? "extension.waiting" : "extension"),
                    said(each),
                    texts.date(each.from()),
                    texts.date(each.to()),
                    texts.format("days", each.days()),
                    each.decidedOn() == null));
        }
        for (Milestone each : item.milestones()) {
            steps.add(new Step(
                    texts.format("milestone", each.position()),
                    each.text(),
                    texts.date(each.first()),
                    texts.date(each.now()),
                    each.doneOn() == null
                            ? texts.format("days", each.days())
                            : texts.format("milestone.done", texts.date(each.doneOn())),
                    false));
        }
        return steps;
    }

    private String said(Extension each) {
        String asked = texts.format("extension.asked", each.askedBy(), texts.date(each.askedOn()));
        String decided = each.decidedOn() == null
                ? ""
                : texts.format("extension.decided", each.decidedBy(), texts.date(each.decidedOn()));
        return each.reason() + ". " + each.text() + "\n" + asked + decided;
    }
}
