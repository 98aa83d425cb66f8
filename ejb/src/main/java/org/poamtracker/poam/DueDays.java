package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Map;

/**
 * POAM-7: how long an agency gives itself to fix a weakness.
 *
 * @param own the days that were set for the agency; severities that are missing keep the usual ones
 * @param caps the laws that leave it less
 */
record DueDays(Map<Severity, Integer> own, LegalCaps caps) {

    /** The limit of an item's due date, counted from its detection and capped, or null while nothing is known that limits it. */
    DueLimit limit(PoamFacts facts) {
        Severity severity = facts.getWeakness().getOriginalRating();
        LocalDate detectedOn = facts.getWeakness().getDetectedOn();
        DueLimit cap = new Tracking(facts.getTracking()).cap(caps.limit(severity, detectedOn));
        DueLimit proposed = severity == null || detectedOn == null
                ? null
                : DueLimit.proposed(detectedOn, severity, days(severity), own.containsKey(severity));
        return cap != null && (proposed == null || cap.day().isBefore(proposed.day())) ? cap : proposed;
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
