package org.poamtracker.workbook;

import java.util.Optional;

/** Where a deviation (false positive, risk adjustment, operational requirement) stands, as workbooks say it (POAM-11). */
public enum DeviationState {
    /** Never asked for. */
    NO("No"),
    /** Asked for, not decided. */
    PENDING("Pending"),
    /** Granted; the template writes it Yes. */
    APPROVED("Yes"),
    /** Refused; the template has no word for it and writes No. */
    REJECTED("No"),
    /** Taken back; the template has no word for it and writes No. */
    WITHDRAWN("No");

    private final String label;

    DeviationState(String label) {
        this.label = label;
    }

    /** The word in the workbook. */
    public String label() {
        return label;
    }

    /** The state that a cell means, whatever its case. */
    static Optional<DeviationState> of(String cell) {
        return Optional.ofNullable(
                switch (FedrampColumn.normal(cell)) {
                    case "no", "n", "false", "0" -> NO;
                    case "pending", "submitted", "requested", "inreview", "underreview", "open" -> PENDING;
                    case "yes", "y", "true", "1", "x", "approved", "accepted", "granted" -> APPROVED;
                    case "rejected", "denied", "refused", "disapproved" -> REJECTED;
                    case "withdrawn" -> WITHDRAWN;
                    default -> null;
                });
    }
}
