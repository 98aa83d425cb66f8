package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.poam.PoamStatus;

class RuleLinesTest {

    @Test
    @DisplayName("Rules come back as they were kept, their arguments as texts")
    void rulesComeBack() {
        String kept = RuleLines.write(List.of(
                new RuleViolation("poam.missing-plan"),
                new RuleViolation("poam.milestone-in-past", 2, LocalDate.of(2026, 2, 1)),
                new RuleViolation("poam.not-open", PoamStatus.SUBMITTED)));

        assertThat(RuleLines.read(kept))
                .extracting(RuleViolation::code, rule -> List.copyOf(rule.arguments()))
                .containsExactly(
                        tuple("poam.missing-plan", List.of()),
                        tuple("poam.milestone-in-past", List.of("2", "2026-02-01")),
                        tuple("poam.not-open", List.of("PoamStatus.SUBMITTED")));
        assertThat(RuleLines.write(List.of())).isNull();
        assertThat(RuleLines.read(null)).isEmpty();
    }

    @Test
    @DisplayName("More rules than a column takes are cut after a whole one")
    void tooManyAreCut() {
        String kept = RuleLines.write(Collections.nCopies(300, new RuleViolation("poam.milestone-in-past", 2, "x")));

        assertThat(kept).hasSizeLessThanOrEqualTo(2000);
        assertThat(RuleLines.read(kept)).hasSizeGreaterThan(50).allSatisfy(rule -> assertThat(rule.arguments())
                .hasSize(2));
    }
}
