package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * POAM-7: the laws that limit an agency's dates on a day. They bind dates that are set while they are in force: those of new
 * items and of extensions. What was agreed before stays.
 */
record LegalCaps(List<LegalCapRow> inForce, LocalDate today) {

    LegalCaps {
        inForce = List.copyOf(inForce);
    }

    static LegalCaps none() {
        return new LegalCaps(List.of(), LocalDate.EPOCH);
    }

    /** The first day that one of them leaves, or null. Where that day has passed, today is the last one left. */
    DueLimit limit(Severity severity, LocalDate detectedOn) {
        return inForce.stream()
                .flatMap(cap -> limits(cap, severity, detectedOn))
                .min(Comparator.comparing(DueLimit::day))
                .map(limit -> limit.day().isBefore(today) ? limit.on(today) : limit)
                .orElse(null);
    }

    private static Stream<DueLimit> limits(LegalCapRow cap, Severity severity, LocalDate detectedOn) {
        Integer days =
                severity == null || detectedOn == null ? null : cap.days().get(severity);
        return Stream.of(
                        days == null ? null : DueLimit.counted(detectedOn, severity, days, cap.citation()),
                        cap.latestOn() == null ? null : DueLimit.latest(cap.latestOn(), cap.citation()))
                .filter(Objects::nonNull);
    }
}
