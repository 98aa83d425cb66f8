package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Map;

/**
 * POAM-7: how long an agency gives itself to fix a weakness.
 *
 * @param own the days that were set for the agency; severities that are missing keep the usual ones
 */
record DueDays(Map<Severity, Integer> own) {

    /** The limit of an item's due date, counted from its detection and capped, or null while nothing is known that limits it. */
    DueLimit limit(PoamFacts facts) {
        Severity severity = facts.getWeakness().getOriginalRating();
        LocalDate detectedOn = facts.getWeakness().getDetectedOn();
        Tracking tracking = new Tracking(facts.getTracking());
        LocalDate cap = tracking.cap();
        LocalDate day = severity == null || detectedOn == null ? null : detectedOn.plusDays(days(severity));
        if (cap != null && (day == null || cap.isBefore(day))) {
            return DueLimit.binding(cap, tracking.capReason());
        }
        return day == null
                ? null
                : new DueLimit(day, DueReason.SEVERITY, severity, days(severity), own.containsKey(severity));
    }

    /** The day proposed for an item without one, or null. */
    LocalDate proposed(PoamFacts facts) {
        DueLimit limit = limit(facts);
        return limit == null ? null : limit.day();
    }

    private int days(Severity severity) {
        return own.getOrDefault(severity, severity.daysToFix());
    }
}
