package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;
import static org.poamtracker.poam.PoamStatus.SUBMITTED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.platform.RuleViolation;

class PoamStatusTest {

    /** As product.md's POAM-3 says it, written down a second time. */
    private static final Map<PoamStatus, Set<PoamStatus>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(OPEN, DRAFT),
            OPEN, Set.of(PENDING_VERIFICATION, RISK_ACCEPTED, CANCELLED),
            PENDING_VERIFICATION, Set.of(CLOSED, OPEN),
            RISK_ACCEPTED, Set.of(OPEN));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(PoamStatus.values())
                .flatMap(from -> Arrays.stream(PoamStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "POAM-3 from {0} to {1}")
    @MethodSource("everyPair")
    void goesOnlyWhereTheRulesLeadTo(PoamStatus from, PoamStatus to) {
        Poam poam = aPoam().in(from).build();

        if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
            poam.become(to, Why.unsaid(), act(SAM));
            assertThat(poam.status()).isEqualTo(to);
            assertThat(poam.statusOn()).isEqualTo(PoamFixtures.TODAY);
        } else {
            assertThatThrownBy(() -> poam.become(to, Why.unsaid(), act(SAM)))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                            .isEqualTo("poam.wrong-status"));
            assertThat(poam.status()).isEqualTo(from);
        }
    }

    @Test
    @DisplayName("POAM-9 only closed and cancelled are final")
    void twoAreFinal() {
        assertThat(PoamStatus.values()).filteredOn(PoamStatus::isFinal).containsExactly(CLOSED, CANCELLED);
    }
}
