package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;

/** How bad it is, and which deviations were asked for. */
@Embeddable
class Rating {

    /** Of the rating in force; lists sort and totals count by it. */
    @Column(name = "SEVERITY_RANK", nullable = false)
    private int rank = Severity.UNRATED;

    @Enumerated(EnumType.STRING)
    @Column(name = "ORIGINAL_RATING")
    private Severity original;

    @Enumerated(EnumType.STRING)
    @Column(name = "ADJUSTED_RATING")
    private Severity adjusted;

    @Enumerated(EnumType.STRING)
    @Column(name = "RISK_ADJUSTMENT", nullable = false)
    private DeviationState riskAdjustment = DeviationState.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "FALSE_POSITIVE", nullable = false)
    private DeviationState falsePositive = DeviationState.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "OPERATIONAL_REQUIREMENT", nullable = false)
    private DeviationState operationalRequirement = DeviationState.NONE;

    @Lob
    @Column(name = "DEVIATION_RATIONALE", table = "POAM_TEXT")
    private String rationale;

    protected Rating() {}

    Rating(Severity original, Deviations deviations) {
        this.original = original;
        adjusted = deviations.adjustedRating();
        riskAdjustment = deviations.riskAdjustment();
        falsePositive = deviations.falsePositive();
        operationalRequirement = deviations.operationalRequirement();
        rationale = deviations.rationale();
        rank = Severity.rankOf(inForce());
    }

    /** The adjusted rating once its approver agreed to it, the original one until then. */
    Severity inForce() {
        return riskAdjustment == DeviationState.APPROVED && adjusted != null ? adjusted : original;
    }

    /** High, Critical or not rated yet: what two have to agree to. */
    boolean isAboveModerate() {
        return rank < Severity.MODERATE.rank() || rank == Severity.UNRATED;
    }

    int rank() {
        return rank;
    }

    Severity original() {
        return original;
    }

    Deviations deviations() {
        return new Deviations(adjusted, riskAdjustment, falsePositive, operationalRequirement, rationale);
    }
}
