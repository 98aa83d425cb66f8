package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.poamtracker.finding.FindingFixtures.ACT;
import static org.poamtracker.finding.FindingFixtures.facts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

class FindingTest {

    @Test
    @DisplayName("FIND-1 a count is both numbers, and no more were found than tested")
    void counts() {
        assertThat(broken(null, 25)).containsExactly("finding.half-a-count");
        assertThat(broken(4, null)).containsExactly("finding.half-a-count");
        assertThat(broken(26, 25)).containsExactly("finding.more-than-tested");
        new Finding("DTA-F-2026-0001", counted(4, 25), ACT);
        new Finding("DTA-F-2026-0001", counted(25, 25), ACT);
        new Finding("DTA-F-2026-0001", counted(0, 25), ACT);
    }

    @Test
    @DisplayName("FIND-1 a period ends after it begins, and is reported after it began")
    void periods() {
        FindingFacts facts = facts("Accounts outlive employment");
        facts.getReview().setPeriodFrom(LocalDate.of(2025, 7, 1));
        facts.getReview().setPeriodTo(LocalDate.of(2025, 6, 30));

        assertThat(broken(facts)).containsExactly("finding.period-ends-first", "finding.reported-before-period");
    }

    @Test
    @DisplayName("FIND-1 an edit says which parts it changes, and nothing where none")
    void edits() {
        Finding finding = new Finding("DTA-F-2026-0001", counted(4, 25), ACT);
        FindingFacts facts = finding.facts();

        assertThat(finding.edit(facts, ACT)).isEmpty();
        facts.getSeen().setFound(5);
        facts.getReview().setWithheld(true);
        assertThat(finding.edit(facts, ACT))
                .containsExactly(new FieldChange("withheld", "false", "true"), new FieldChange("found", "4", "5"));
        assertThat(finding.isWithheld()).isTrue();
    }

    @Test
    @DisplayName("FIND-1 a list does not say what is withheld")
    void listsLeaveOut() {
        assertThat(new FindingRow(1, "DTA-F-2026-0001", "seen", null, null, true, null).condition())
                .isNull();
        assertThat(new FindingRow(1, "DTA-F-2026-0001", "seen", null, null, false, null).condition())
                .isEqualTo("seen");
    }

    private static FindingFacts counted(Integer found, Integer tested) {
        FindingFacts facts = facts("Accounts outlive employment");
        facts.getSeen().setFound(found);
        facts.getSeen().setTested(tested);
        return facts;
    }

    private static List<String> broken(Integer found, Integer tested) {
        return broken(counted(found, tested));
    }

    private static List<String> broken(FindingFacts facts) {
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> new Finding("DTA-F-2026-0001", facts, ACT));
        assertThat(refused.code()).isEqualTo("finding.inconsistent");
        return refused.reasons().stream().map(RuleViolation::code).toList();
    }
}
