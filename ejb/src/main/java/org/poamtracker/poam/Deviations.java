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

    /** None asked for. */
    public static Deviations none() {
        return new Deviations(null, DeviationState.NONE, DeviationState.NONE, DeviationState.NONE, null);
    }
}
