package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.poam.Severity;

class TallyTest {

    @Test
    @DisplayName("AUDIT-3 the score weighs answers, leaves out what does not apply, and is rounded half up")
    void scores() {
        Tally all = Tally.sum(List.of(
                Tally.of(Choice.YES, 3),
                Tally.of(Choice.PARTIAL, 1),
                Tally.of(Choice.NO, 2),
                Tally.of(Choice.NOT_APPLICABLE, 5),
                Tally.of(null, 5)));

        assertThat(all.answered()).isEqualTo(4);
        assertThat(all.gaps()).isEqualTo(2);
        assertThat(all.points()).isEqualTo(7);
        assertThat(all.most()).isEqualTo(12);
        assertThat(all.score()).isEqualTo(58);
        assertThat(new Tally(0, 0, 0, 0, 1, 8).score()).isEqualTo(13);
        assertThat(Tally.of(Choice.NOT_APPLICABLE, 3).score()).isNull();
    }

    @Test
    @DisplayName("AUDIT-4 how bad a gap is follows from its weight and from whether it is met in part")
    void severities() {
        assertThat(GapDraft.severity(5, Choice.NO)).isEqualTo(Severity.HIGH);
        assertThat(GapDraft.severity(3, Choice.PARTIAL)).isEqualTo(Severity.MODERATE);
        assertThat(GapDraft.severity(2, Choice.NO)).isEqualTo(Severity.MODERATE);
        assertThat(GapDraft.severity(1, Choice.PARTIAL)).isEqualTo(Severity.LOW);
    }

    @Test
    @DisplayName("AUDIT-7 clauses are ordered by their numbers")
    void ordersClauses() {
        assertThat(List.of("Policy 1.10", "Policy 1.9", "201 CMR 17.04(1)(a)", "201 CMR 17.03(2)(b)1").stream()
                        .sorted(Clauses.order()))
                .containsExactly("201 CMR 17.03(2)(b)1", "201 CMR 17.04(1)(a)", "Policy 1.9", "Policy 1.10");
    }
}
