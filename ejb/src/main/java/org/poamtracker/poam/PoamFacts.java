package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.trail.FieldChange;

/** Everything that people write about an item, apart from its milestones: what a form shows, fills and hands back. */
public class PoamFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    @NotNull
    private final WeaknessFacts weakness = new WeaknessFacts();

    @Valid
    @NotNull
    private final PlanFacts plan = new PlanFacts();

    @Valid
    @NotNull
    private final TrackingFacts tracking = new TrackingFacts();

    /** What would have to change to make other facts of these; nothing where they say the same. */
    List<FieldChange> changesTo(PoamFacts after) {
        Map<String, Object> then = after.values();
        return values().entrySet().stream()
                .map(fact -> FieldChange.of(fact.getKey(), fact.getValue(), then.get(fact.getKey())))
                .filter(FieldChange::changes)
                .toList();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(weakness.values());
        values.putAll(plan.values());
        values.putAll(tracking.values());
        return values;
    }

    public WeaknessFacts getWeakness() {
        return weakness;
    }

    public PlanFacts getPlan() {
        return plan;
    }

    public TrackingFacts getTracking() {
        return tracking;
    }
}
