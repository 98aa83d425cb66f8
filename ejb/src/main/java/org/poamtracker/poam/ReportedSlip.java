package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;

/**
 * An item whose date has slipped, or for which a later one is asked (POAM-5).
 *
 * @param scheduledOn the date first agreed
 * @param dueOn the date in force
 * @param extensions agreed to, or not decided yet; oldest first
 * @param moves its milestones that are due later than first agreed (POAM-6)
 */
public record ReportedSlip(
        ReportedLine line,
        long agencyId,
        LocalDate scheduledOn,
        LocalDate dueOn,
        int slips,
        List<ReportedExtension> extensions,
        List<ReportedMove> moves) {

    /**
     * A later date.
     *
     * @param justification the coded reason in words
     * @param decidedOn null while nobody has decided
     */
    public record ReportedExtension(
            LocalDate askedOn,
            String askedBy,
            LocalDate from,
            LocalDate to,
            String justification,
            String reason,
            LocalDate decidedOn,
            String decidedBy) {}

    /** A milestone that moved. */
    public record ReportedMove(int position, String text, LocalDate first, LocalDate now, LocalDate doneOn) {}
}
