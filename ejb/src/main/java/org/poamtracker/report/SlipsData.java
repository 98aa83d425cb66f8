package org.poamtracker.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.poam.AgencyFigures;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.ReportedSlip;
import org.poamtracker.poam.ReportedSlip.ReportedExtension;
import org.poamtracker.poam.ReportedSlip.ReportedMove;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.poam.SlipsReport;
import org.poamtracker.reports.poam.SlipsReport.Extension;
import org.poamtracker.reports.poam.SlipsReport.Item;
import org.poamtracker.reports.poam.SlipsReport.Milestone;
import org.poamtracker.reports.poam.SlipsReport.Reason;

/** Turns what has slipped into figures by agency, which are those of dashboards, and lines. */
final class SlipsData {

    private final Words words;

    SlipsData(Words words) {
        this.words = words;
    }

    SlipsReport report(
            Heading heading,
            String reach,
            List<NamedAgency> agencies,
            List<AgencyFigures> figures,
            List<ReportedSlip> slips) {
        Map<Long, AgencyFigures> known = new HashMap<>();
        figures.forEach(each -> known.put(each.agencyId(), each));
        Map<Long, List<ReportedSlip>> ofAgency = slips.stream().collect(groupingBy(ReportedSlip::agencyId));
        List<SlipsReport.AgencyFigures> printed = agencies.stream()
                .filter(agency -> known.containsKey(agency.id())
                        && known.get(agency.id()).figures().inForce() > 0)
                .map(agency -> figures(agency, known.get(agency.id()), ofAgency.getOrDefault(agency.id(), List.of())))
                .toList();
        return new SlipsReport(
                heading,
                reach,
                printed,
                reasons(slips),
                slips.stream().map(this::item).toList());
    }

    private static SlipsReport.AgencyFigures figures(
            NamedAgency agency, AgencyFigures figures, List<ReportedSlip> slips) {
        return new SlipsReport.AgencyFigures(
                agency.secretariat(),
                agency.name(),
                (int) figures.figures().inForce(),
                (int) figures.figures().slipped(),
                (int) figures.figures().slips(),
                slips.stream().mapToLong(SlipsData::daysLater).sum(),
                slips.stream().mapToInt(SlipsData::daysLater).max().orElse(0),
                (int) slips.stream().flatMap(SlipsData::waiting).count());
    }

    private static java.util.stream.Stream<ReportedExtension> waiting(ReportedSlip slip) {
        return slip.extensions().stream().filter(each -> each.decidedOn() == null);
    }

    /** By how many days; an item that came in with slips and without its first day has none. */
    private static int daysLater(ReportedSlip slip) {
        return slip.slips() == 0 || slip.scheduledOn() == null
                ? 0
                : Math.max(0, days(slip.scheduledOn(), slip.dueOn()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** Of what was agreed to, the most frequent first. */
    private List<Reason> reasons(List<ReportedSlip> slips) {
        Map<String, Reason> reasons = new HashMap<>();
        slips.stream()
                .flatMap(slip -> slip.extensions().stream())
                .filter(each -> each.decidedOn() != null)
                .forEach(each -> reasons.merge(
                        reason(each), new Reason(reason(each), 1, days(each.from(), each.to())), SlipsData::plus));
        return reasons.values().stream()
                .sorted(Comparator.comparingInt(Reason::extensions).reversed().thenComparing(Reason::name))
                .toList();
    }

    private static Reason plus(Reason one, Reason other) {
        return new Reason(one.name(), one.extensions() + other.extensions(), one.days() + other.days());
    }

    private String reason(ReportedExtension each) {
        return each.justification() == null ? words.of("no-reason") : each.justification();
    }

    private Item item(ReportedSlip slip) {
        return new Item(
                slip.line().secretariat(),
                slip.line().agency(),
                slip.line().number(),
                slip.line().weakness(),
                words.rating(slip.line().severity()),
                Words.rank(slip.line().severity()),
                words.of(slip.line().status()),
                slip.line().responsible(),
                slip.scheduledOn(),
                slip.dueOn(),
                daysLater(slip),
                slip.slips(),
                slip.extensions().stream().map(this::extension).toList(),
                slip.moves().stream().map(SlipsData::milestone).toList());
    }

    private Extension extension(ReportedExtension each) {
        return new Extension(
                each.askedOn(),
                each.askedBy(),
                each.from(),
                each.to(),
                reason(each),
                each.reason(),
                each.decidedOn(),
                each.decidedBy());
    }

    private static Milestone milestone(ReportedMove each) {
        return new Milestone(each.position(), each.text(), each.first(), each.now(), each.doneOn());
    }
}
