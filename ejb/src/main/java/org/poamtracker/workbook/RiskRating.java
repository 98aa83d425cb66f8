package org.poamtracker.workbook;

import java.util.Optional;

/** How bad a weakness is, as workbooks say it. */
public enum RiskRating {
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    CRITICAL("Critical");

    private final String label;

    RiskRating(String label) {
        this.label = label;
    }

    /** The word in the workbook. */
    public String label() {
        return label;
    }

    /** The rating that a cell means, whatever its case. */
    static Optional<RiskRating> of(String cell) {
        return Optional.ofNullable(
                switch (FedrampColumn.normal(cell)) {
                    case "low", "minor", "l" -> LOW;
                    case "moderate", "medium", "med", "mod", "m" -> MODERATE;
                    case "high", "major", "h" -> HIGH;
                    case "critical", "crit", "c" -> CRITICAL;
                    default -> null;
                });
    }
}
