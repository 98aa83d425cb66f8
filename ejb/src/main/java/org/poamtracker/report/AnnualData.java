package org.poamtracker.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.selfaudit.AnnualReport;
import org.poamtracker.reports.selfaudit.AnnualReport.Accepted;
import org.poamtracker.reports.selfaudit.AnnualReport.Clause;
import org.poamtracker.reports.selfaudit.AnnualReport.Part;
import org.poamtracker.reports.selfaudit.AnnualReport.Repeat;
import org.poamtracker.reports.selfaudit.Asked;
import org.poamtracker.reports.selfaudit.AskedAgency;
import org.poamtracker.reports.selfaudit.Points;
import org.poamtracker.reports.selfaudit.Standing;
import org.poamtracker.selfaudit.HeatRow;
import org.poamtracker.selfaudit.ReportedAcceptance;
import org.poamtracker.selfaudit.ReportedQuestion;
import org.poamtracker.selfaudit.ReportedRepeat;
import org.poamtracker.selfaudit.ReportedResponse;
import org.poamtracker.selfaudit.SectionRow;
import org.poamtracker.selfaudit.Tally;

/** Turns what agencies answered in a campaign into the lines of the annual report. */
final class AnnualData {

    private final Words words;

    AnnualData(Words words) {
        this.words = words;
    }

    /**
     * What was read of a campaign.
     *
     * @param about by citation what a requirement is about
     */
    record Read(
            List<ReportedResponse> responses,
            Map<SectionRow, HeatRow.Cell> sections,
            List<ReportedQuestion> questions,
            List<ReportedRepeat> repeats,
            List<ReportedAcceptance> accepted,
            Map<String, String> about) {

        static final Read NOTHING = new Read(List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());
    }

    AnnualReport report(Heading heading, String reach, Asked asked, Read read) {
        return new AnnualReport(
                heading,
                reach,
                asked,
                agencies(read.responses(), read.repeats()),
                read.sections().entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue(), read.questions()))
                        .toList(),
                clauses(read.questions(), read.about()),
                read.repeats().stream().map(this::repeat).toList(),
                read.accepted().stream().map(this::accepted).toList());
    }

    /** Agencies as they stand, each with how many of its gaps came back. */
    static List<AskedAgency> agencies(List<ReportedResponse> responses, List<ReportedRepeat> repeats) {
        Map<Long, Long> again = repeats.stream().collect(groupingBy(ReportedRepeat::responseId, counting()));
        return responses.stream()
                .map(one -> agency(one, one.id() == null ? 0 : again.getOrDefault(one.id(), 0L)))
                .toList();
    }

    private static AskedAgency agency(ReportedResponse one, long repeats) {
        return new AskedAgency(
                one.secretariat(),
                one.name(),
                standing(one),
                one.dueOn(),
                standing(one).isCertified() ? one.certifiedOn() : null,
                one.answeredOn(),
                one.questions(),
                one.tally().answered(),
                points(one.tally()),
                points(one.before()),
                one.tally().gaps(),
                (int) repeats);
    }

    private static Standing standing(ReportedResponse one) {
        if (one.status() == null) {
            return Standing.NOT_ASKED;
        }
        return switch (one.status()) {
            case ANSWERING -> Standing.ANSWERING;
            case SIGNED -> Standing.SIGNED;
            case CERTIFIED -> Standing.CERTIFIED;
            case ACCEPTED -> Standing.ACCEPTED;
        };
    }

    private static Points points(Tally tally) {
        return new Points(tally.points(), tally.most());
    }

    private static Part part(SectionRow section, HeatRow.Cell score, List<ReportedQuestion> questions) {
        List<ReportedQuestion> own = questions.stream()
                .filter(question -> question.section().equals(section.code()))
                .toList();
        Tally tally = Tally.sum(own.stream().map(ReportedQuestion::tally).toList());
        return new Part(
                section.code() + ". " + section.title(),
                score.score(),
                score.before(),
                tally.yes(),
                tally.partial(),
                tally.no(),
                tally.excepted(),
                own.stream().mapToInt(ReportedQuestion::repeats).sum());
    }

    /** The requirements that questions cite, the lowest score first; what nobody has answered yet comes last. */
    private static List<Clause> clauses(List<ReportedQuestion> questions, Map<String, String> about) {
        Map<String, List<ReportedQuestion>> citing = new TreeMap<>();
        questions.forEach(question -> question.clauses()
                .forEach(clause -> citing.computeIfAbsent(clause, none -> new ArrayList<>())
                        .add(question)));
        return citing.entrySet().stream()
                .map(each -> clause(each.getKey(), about.get(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingInt(AnnualData::score)
                        .thenComparing(clause -> -clause.partial() - clause.no())
                        .thenComparing(Clause::citation))
                .toList();
    }

    private static int score(Clause clause) {
        Integer score = clause.points().score();
        return score == null ? Integer.MAX_VALUE : score;
    }

    private static Clause clause(String citation, String about, List<ReportedQuestion> citing) {
        Tally tally = Tally.sum(citing.stream().map(ReportedQuestion::tally).toList());
        String codes = citing.stream().map(ReportedQuestion::code).collect(joining(", "));
        return new Clause(
                citation,
                about == null ? citing.get(0).text() : about,
                codes,
                tally.yes(),
                tally.partial(),
                tally.no(),
                citing.stream().mapToInt(ReportedQuestion::repeats).sum(),
                points(tally));
    }

    private Repeat repeat(ReportedRepeat gap) {
        return new Repeat(
                gap.secretariat(),
                gap.agency(),
                gap.question(),
                gap.text(),
                String.join("; ", gap.clauses()),
                words.of(gap.last()),
                words.of(gap.now()),
                gap.items().isEmpty() ? null : String.join("; ", gap.items()));
    }

    private Accepted accepted(ReportedAcceptance gap) {
        return new Accepted(
                gap.secretariat(),
                gap.agency(),
                gap.number(),
                gap.weakness(),
                words.rating(gap.severity()),
                gap.until(),
                gap.question(),
                String.join("; ", gap.clauses()),
                words.of(gap.choice()));
    }
}
