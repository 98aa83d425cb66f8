package org.poamtracker.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** Everything that people write about a finding: what a form shows, fills and hands back. */
public class FindingFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    @NotNull
    private final SeenFacts seen = new SeenFacts();

    @Valid
    @NotNull
    private final ReviewFacts review = new ReviewFacts();

    /** What would have to change to make other facts of these; nothing where they say the same. */
    List<FieldChange> changesTo(FindingFacts after) {
        Map<String, Object> then = after.values();
        return values().entrySet().stream()
                .map(fact -> FieldChange.of(fact.getKey(), fact.getValue(), then.get(fact.getKey())))
                .filter(FieldChange::changes)
                .toList();
    }

    /**
     * FIND-1: what the facts say must be possible.
     *
     * @throws RuleViolation {@code finding.inconsistent} with each reason
     */
    void demandConsistent() {
        List<RuleViolation> reasons = new ArrayList<>();
        Integer found = seen.getFound();
        Integer tested = seen.getTested();
        if ((found == null) != (tested == null)) {
            reasons.add(new RuleViolation("finding.half-a-count"));
        } else if (found != null && found > tested) {
            reasons.add(new RuleViolation("finding.more-than-tested", found, tested));
        }
        if (isAfter(review.getPeriodFrom(), review.getPeriodTo())) {
            reasons.add(new RuleViolation("finding.period-ends-first"));
        }
        if (isAfter(review.getPeriodFrom(), review.getReportedOn())) {
            reasons.add(new RuleViolation("finding.reported-before-period"));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolation("finding.inconsistent", reasons);
        }
    }

    private static boolean isAfter(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(review.values());
        values.putAll(seen.values());
        return values;
    }

    public SeenFacts getSeen() {
        return seen;
    }

    public ReviewFacts getReview() {
        return review;
    }
}
