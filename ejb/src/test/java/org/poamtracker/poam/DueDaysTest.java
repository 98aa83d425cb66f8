package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.TODAY;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {

    private final DueDays usual = new DueDays(Map.of());

    @ParameterizedTest(name = "POAM-7 {0} has {1} days")
    @CsvSource({"CRITICAL, 15", "HIGH, 30", "MODERATE, 90", "LOW, 365"})
    void severityProposesDays(Severity severity, int days) {
        assertThat(usual.proposed(severity, TODAY, null)).isEqualTo(TODAY.plusDays(days));
    }

    @Test
    @DisplayName("POAM-7 an agency's own days come first")
    void anAgencysOwnDays() {
        DueDays own = new DueDays(Map.of(Severity.HIGH, 20));

        assertThat(own.proposed(Severity.HIGH, TODAY, null)).isEqualTo(TODAY.plusDays(20));
        assertThat(own.proposed(Severity.LOW, TODAY, null)).isEqualTo(TODAY.plusDays(365));
    }

    @Test
    @DisplayName("POAM-7 the earlier of a legal and a known-exploited date caps it")
    void datesThatBindCapIt() {
        TrackingFacts tracking = new TrackingFacts();
        tracking.setLegalDueOn(TODAY.plusDays(9));
        tracking.setKnownExploited(true);
        tracking.setExploitedDueOn(TODAY.plusDays(7));

        assertThat(usual.proposed(Severity.HIGH, TODAY, new Tracking(tracking).cap()))
                .isEqualTo(TODAY.plusDays(7));

        tracking.setKnownExploited(false);
        assertThat(usual.proposed(Severity.HIGH, TODAY, new Tracking(tracking).cap()))
                .isEqualTo(TODAY.plusDays(9));
    }

    @Test
    @DisplayName("POAM-7 nothing is proposed while severity or detection is not known, unless a date binds")
    void nothingIsProposedTooEarly() {
        assertThat(usual.proposed(null, TODAY, null)).isNull();
        assertThat(usual.proposed(Severity.LOW, null, null)).isNull();
        assertThat(usual.proposed(null, null, TODAY)).isEqualTo(TODAY);
    }
}
