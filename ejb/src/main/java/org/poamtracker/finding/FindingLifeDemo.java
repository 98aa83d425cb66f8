package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * What a demonstration makes up around the published findings, by the product's own rules: findings of self-audits, one of which
 * repeats another, and what agencies and auditors say to recommendations.
 */
@ApplicationScoped
public class FindingLifeDemo implements DemoPart {

    @PersistenceContext
    EntityManager em;

    @Inject
    FindingRepository findings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    FindingNumbers numbers;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, Finding> made = new HashMap<>();
        demo.rows("demo-findings").forEach(row -> made.put(row.get("key"), selfAudit(row, demo, made)));
        demo.rows("demo-responses").forEach(row -> respond(row, demo));
    }

    private Finding selfAudit(CSVRecord row, DemoContext demo, Map<String, Finding> made) {
        LocalDate reported = demo.day(row.get("reported"));
        FindingPlace place = new FindingPlace(demo.id("agency", row.get("agency")), row.get("agency"));
        Act act = act(0, "system", reported);
        Finding finding = new Finding(numbers.next(place, reported.getYear()), facts(row, demo, reported), act);
        findings.add(finding, List.of(place.agencyId()));
        recommendations.add(new Recommendation(finding.id(), row.get("recommendation")));
        em.flush(); // the tables take what names another after that only
        if (!row.get("repeats").isBlank()) {
            repeat(finding, made.get(row.get("repeats")), act);
        }
        demo.put("finding", row.get("key"), finding.id());
        return finding;
    }

    /** FIND-2: only what is closed is repeated. */
    private static void repeat(Finding finding, Finding earlier, Act act) {
        if (earlier.resolvedOn() == null || earlier.resolvedOn().isAfter(act.day())) {
            throw new RuleViolation("finding.repeats-only-closed", earlier.reference());
        }
        finding.repeats(earlier.id(), act);
    }

    private static FindingFacts facts(CSVRecord row, DemoContext demo, LocalDate reported) {
        FindingFacts facts = new FindingFacts();
        facts.getSeen().setCondition(row.get("condition"));
        facts.getSeen().setCounts(row.get("counts"));
        facts.getSeen().setCriteria(row.get("criteria"));
        facts.getSeen().setCause(row.get("cause"));
        facts.getReview().setSourceKind(SourceKind.SELF_AUDIT);
        facts.getReview().setPart(row.get("part"));
        facts.getReview().setReportedOn(reported);
        facts.getReview().setResolvedOn(demo.day(row.get("resolved")));
        return facts;
    }

    private void respond(CSVRecord row, DemoContext demo) {
        Finding finding = findings.find(demo.id("finding", row.get("finding")), Scope.commonwealth())
                .orElseThrow();
        Recommendation one =
                recommendations.of(finding.id(), Scope.commonwealth()).get(Integer.parseInt(row.get("number")) - 1);
        RespondTo said = new RespondTo(one.row().id(), one.version());
        said.setResponse(Response.valueOf(row.get("response")));
        said.setText(row.get("text"));
        said.setPlannedOn(demo.day(row.get("planned")));
        append("FINDING_RESPONDED", finding, one, one.respond(said, act(row, "by", "on", demo)));
        if (!row.get("reply").isBlank()) {
            append("FINDING_REPLIED", finding, one, one.reply(row.get("reply"), act(row, "replier", "replied", demo)));
        }
    }

    private void append(String action, Finding finding, Recommendation one, List<FieldChange> changes) {
        trail.append(TrailEvent.of(action)
                .on("FINDING", finding.id(), finding.reference())
                .agency(findings.places(finding.id(), Scope.commonwealth())
                        .get(0)
                        .agencyId())
                .note(one.text())
                .changes(changes));
    }

    private Act act(CSVRecord row, String who, String when, DemoContext demo) {
        long person = demo.id("person", row.get(who));
        return act(person, findings.person(person), demo.day(row.get(when)));
    }

    private static Act act(long person, String name, LocalDate day) {
        return new Act(
                person, name, day.atTime(LocalTime.NOON).atZone(Clocks.BOSTON).toInstant());
    }
}
