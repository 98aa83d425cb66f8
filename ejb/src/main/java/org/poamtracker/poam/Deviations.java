package org.poamtracker.poam;

import java.io.Serializable;

/**
 * The deviations of an item and how far each has come. People do not type them: they come from a workbook or from a decision.
 *
 * @param adjustedRating what the rating becomes where the adjustment is approved, or null
 * @param rationale why, or null
 */
public record Deviations(
        Severity adjustedRating,
        DeviationState riskAdjustment,
        DeviationState falsePositive,
        DeviationState operationalRequirement,
        String rationale)
        implements Serializable {

    /** The same, with one request as it stands now. */
    Deviations with(Deviation asked) {
        DeviationState now = DeviationState.of(asked.state());
        return switch (asked.deviation()) {
            case FALSE_POSITIVE ->
                new Deviations(
                        adjustedRating,
                        riskAdjustment,
                        now,
                        operationalRequirement,
                        asked.why().text());
            case OPERATIONAL_REQUIREMENT ->
                new Deviations(
                        adjustedRating,
                        riskAdjustment,
                        falsePositive,
                        now,
                        asked.why().text());
            case RISK_ADJUSTMENT ->
                new Deviations(
                        asked.rating(),
                        now,
                        falsePositive,
                        operationalRequirement,
                        asked.why().text());
        };
    }

    /** None asked for. */
    public static Deviations none() {
        return new Deviations(null, DeviationState.NONE, DeviationState.NONE, DeviationState.NONE, null);
    }
}
