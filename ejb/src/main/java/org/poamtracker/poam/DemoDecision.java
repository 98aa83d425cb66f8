package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;

/** One acceptance of a risk or one deviation of the demonstration, from being asked for to its decision. */
final class DemoDecision {

    private final CSVRecord row;
    private final Poam poam;
    private final BiFunction<String, LocalDate, Act> acts;
    private PoamRequest request;

    /** @param acts who does something on a day, by the key of the person */
    DemoDecision(CSVRecord row, Poam poam, BiFunction<String, LocalDate, Act> acts) {
        this.row = row;
        this.poam = poam;
        this.acts = acts;
    }

    /** What happens on which day; what is blank has not happened. */
    Map<LocalDate, Consumer<RequestRepository>> days(DemoContext demo) {
        Map<LocalDate, Consumer<RequestRepository>> days = new LinkedHashMap<>();
        LocalDate asked = demo.day(row.get("asked"));
        LocalDate endorsed = demo.day(row.get("endorsed"));
        LocalDate decided = demo.day(row.get("decided"));
        days.put(asked, requests -> {
            request = ask(demo, act("asker", asked));
            requests.add(request);
        });
        if (endorsed != null) {
            days.put(endorsed, requests -> approve(act("endorser", endorsed)));
        }
        if (decided != null) {
            days.put(decided, requests -> decide(act("decider", decided)));
        }
        LocalDate until = demo.day(row.get("until"));
        if (until != null && until.isBefore(demo.today()) && row.get("decision").equals("APPROVED")) {
            LocalDate after = until.plusDays(1);
            days.put(after, requests -> new PoamRisk(poam, system(after)).expire());
        }
        return days;
    }

    private PoamRequest ask(DemoContext demo, Act asker) {
        PoamRisk risk = new PoamRisk(poam, asker);
        Why why = Why.because(row.get("reason"));
        return RequestKind.valueOf(row.get("kind")) == RequestKind.ACCEPTANCE
                ? risk.askAcceptance(demo.day(row.get("until")), row.get("control"), why, false)
                : risk.askDeviation(DeviationKind.valueOf(row.get("deviation")), rating(), why, false);
    }

    private Severity rating() {
        return row.get("rating").isBlank() ? null : Severity.valueOf(row.get("rating"));
    }

    private void decide(Act decider) {
        if (row.get("decision").equals("APPROVED")) {
            approve(decider);
        } else {
            request.reject(row.get("words"), decider);
        }
    }

    private void approve(Act approver) {
        new PoamLifeCycle(poam, approver).approve(request, row.get("words").isBlank() ? null : row.get("words"));
    }

    /** As on any other night. */
    private static Act system(LocalDate day) {
        return new Act(0, "system", day.atStartOfDay(Clocks.BOSTON).toInstant());
    }

    private Act act(String column, LocalDate day) {
        return acts.apply(row.get(column), day);
    }
}
