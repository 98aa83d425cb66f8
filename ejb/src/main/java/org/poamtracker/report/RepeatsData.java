package org.poamtracker.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.poamtracker.finding.FindingReporting.RepeatingFinding;
import org.poamtracker.finding.FindingStatus;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.ReportedRepeat;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.poam.RepeatsReport;
import org.poamtracker.reports.poam.RepeatsReport.Earlier;
import org.poamtracker.reports.poam.RepeatsReport.Repeat;

/** Turns items and findings that repeat a closed one into lines. */
final class RepeatsData {

    private static final int UNRATED = 9;

    private final Words words;

    RepeatsData(Words words) {
        this.words = words;
    }

    /** Of the findings those about one of these agencies, each under the first of them. */
    RepeatsReport report(
            Heading heading,
            String reach,
            List<NamedAgency> agencies,
            List<ReportedRepeat> items,
            List<RepeatingFinding> findings) {
        Map<String, NamedAgency> known = new HashMap<>();
        agencies.forEach(agency -> known.put(agency.code(), agency));
        Stream<Repeat> ofFindings = findings.stream()
                .map(finding -> finding(finding, known))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Repeat::secretariat)
                        .thenComparing(Repeat::agency)
                        .thenComparing(Repeat::number));
        return new RepeatsReport(
                heading,
                reach,
                Stream.concat(
                                items.stream()
                                        .filter(item -> !item.chain().isEmpty())
                                        .map(this::item),
                                ofFindings)
                        .toList());
    }

    private Repeat item(ReportedRepeat item) {
        return new Repeat(
                false,
                words.of("kind.item"),
                item.line().secretariat(),
                item.line().agency(),
                item.line().number(),
                item.line().weakness(),
                words.rating(item.line().severity()),
                Words.rank(item.line().severity()),
                words.of(item.line().status()),
                !item.line().status().isFinal(),
                item.detectedOn(),
                item.chain().stream().map(RepeatsData::earlier).toList());
    }

    private Repeat finding(RepeatingFinding finding, Map<String, NamedAgency> known) {
        return finding.agencies().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(agency -> new Repeat(
                        true,
                        words.of("kind.finding"),
                        agency.secretariat(),
                        agency.name(),
                        finding.reference(),
                        finding.text() == null ? words.of("withheld") : finding.text(),
                        null,
                        UNRATED,
                        words.of(finding.status()),
                        finding.status() != FindingStatus.CLOSED,
                        finding.seenOn(),
                        finding.chain().stream().map(RepeatsData::earlier).toList()))
                .orElse(null);
    }

    private static Earlier earlier(Repeated step) {
        return new Earlier(step.name(), step.text(), step.closedOn(), step.days());
    }
}
