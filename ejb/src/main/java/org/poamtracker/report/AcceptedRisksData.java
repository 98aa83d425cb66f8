package org.poamtracker.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.poam.ReportedRisk;
import org.poamtracker.poam.ReportedRisk.ReportedSignature;
import org.poamtracker.poam.Severity;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.poam.AcceptedRisksReport;
import org.poamtracker.reports.poam.AcceptedRisksReport.Risk;
import org.poamtracker.reports.poam.AcceptedRisksReport.Signed;
import org.poamtracker.reports.poam.AcceptedRisksReport.State;

/** Turns accepted risks, and those that are asked for or have expired, into the lines of their register. */
final class AcceptedRisksData {

    private final Words words;

    AcceptedRisksData(Words words) {
        this.words = words;
    }

    AcceptedRisksReport report(
            Heading heading,
            String reach,
            List<ReportedRisk> accepted,
            List<ReportedRisk> waiting,
            List<ReportedRisk> returned) {
        return new AcceptedRisksReport(
                heading,
                reach,
                Arrays.stream(Severity.values()).map(words::of).toList(),
                Stream.of(in(State.ACCEPTED, accepted), in(State.WAITING, waiting), in(State.RETURNED, returned))
                        .flatMap(each -> each)
                        .toList());
    }

    private Stream<Risk> in(State state, List<ReportedRisk> risks) {
        return risks.stream().map(risk -> risk(state, risk));
    }

    private Risk risk(State state, ReportedRisk risk) {
        Severity now = risk.line().severity();
        boolean adjusted = risk.originalRating() != null && risk.originalRating() != now;
        return new Risk(
                state,
                risk.line().secretariat(),
                risk.line().agency(),
                risk.line().number(),
                risk.line().weakness(),
                words.rating(now),
                Words.rank(now),
                adjusted ? words.of(risk.originalRating()) : null,
                risk.line().responsible(),
                risk.rationale(),
                risk.control(),
                signed(risk.asked()),
                signed(risk.endorsed()),
                signed(risk.decided()),
                risk.until());
    }

    private static Signed signed(ReportedSignature signature) {
        return signature == null ? null : new Signed(signature.by(), signature.on());
    }
}
