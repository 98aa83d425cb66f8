package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.TODAY;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {

    private final DueDays usual = new DueDays(Map.of(), LegalCaps.none());

    @ParameterizedTest(name = "POAM-7 {0} has {1} days")
    @CsvSource({"CRITICAL, 15", "HIGH, 30", "MODERATE, 90", "LOW, 365"})
    void severityProposesDays(Severity severity, int days) {
        assertThat(proposed(usual, severity, TODAY)).isEqualTo(TODAY.plusDays(days));
    }

    @Test
    @DisplayName("POAM-7 an agency's own days come first")
    void anAgencysOwnDays() {
        DueDays own = new DueDays(Map.of(Severity.HIGH, 20), LegalCaps.none());

        assertThat(proposed(own, Severity.HIGH, TODAY)).isEqualTo(TODAY.plusDays(20));
        assertThat(proposed(own, Severity.LOW, TODAY)).isEqualTo(TODAY.plusDays(365));
    }

    @Test
    @DisplayName("POAM-7 the earlier of a legal and a known-exploited date caps it")
    void datesThatBindCapIt() {
        PoamFacts facts = found(Severity.HIGH, TODAY);
        TrackingFacts tracking = facts.getTracking();
        tracking.setLegalDueOn(TODAY.plusDays(9));
        tracking.setKnownExploited(true);
        tracking.setExploitedDueOn(TODAY.plusDays(7));

        assertThat(usual.limit(facts)).isEqualTo(DueLimit.binding(TODAY.plusDays(7), DueReason.EXPLOITED));

        tracking.setKnownExploited(false);
        assertThat(usual.limit(facts)).isEqualTo(DueLimit.binding(TODAY.plusDays(9), DueReason.LAW));
    }

    @Test
    @DisplayName("POAM-7 nothing is proposed while severity or detection is not known, unless a date binds")
    void nothingIsProposedTooEarly() {
        assertThat(proposed(usual, null, TODAY)).isNull();
        assertThat(proposed(usual, Severity.LOW, null)).isNull();
        PoamFacts bound = found(null, null);
        bound.getTracking().setLegalDueOn(TODAY);
        assertThat(usual.proposed(bound)).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("POAM-7 the limit says whose days count, and whether they were set for the agency")
    void saysWhy() {
        DueDays own = new DueDays(Map.of(Severity.HIGH, 20), LegalCaps.none());

        assertThat(own.limit(found(Severity.HIGH, TODAY))).isEqualTo(DueLimit.proposed(TODAY, Severity.HIGH, 20, true));
        assertThat(own.limit(found(Severity.LOW, TODAY))).isEqualTo(DueLimit.proposed(TODAY, Severity.LOW, 365, false));
    }

    private static LocalDate proposed(DueDays days, Severity severity, LocalDate detectedOn) {
        return days.proposed(found(severity, detectedOn));
    }

    private static PoamFacts found(Severity severity, LocalDate detectedOn) {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setOriginalRating(severity);
        facts.getWeakness().setDetectedOn(detectedOn);
        return facts;
    }
}
