package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Reach DTA = new Reach.Agency(1);
    private static final Reach DOR = new Reach.Agency(2);
    private static final Reach EOHHS = new Reach.Secretariat(10);

    @Test
    @DisplayName("the Commonwealth swallows every narrower reach")
    void commonwealth() {
        Scope scope = Scope.of(DTA, new Reach.Commonwealth(), new Reach.TotalsOnly());

        assertThat(scope).isEqualTo(Scope.commonwealth());
        assertThat(scope.everything()).isTrue();
        assertThat(scope.coversAgency(99, 99)).isTrue();
    }

    @Test
    @DisplayName("an empty scope reaches nothing")
    void nothing() {
        assertThat(Scope.of().nothing()).isTrue();
        assertThat(Scope.of().everything()).isFalse();
        assertThat(Scope.of().coversAgency(1, 10)).isFalse();
    }

    @Test
    @DisplayName("what is assigned in an agency that is reached as a whole adds nothing, elsewhere it stays")
    void assigned() {
        Scope scope = Scope.of(DTA, new Reach.AssignedTo(7, 1), new Reach.AssignedTo(7, 2));

        assertThat(scope.reaches()).containsExactlyInAnyOrder(DTA, new Reach.AssignedTo(7, 2));
        assertThat(scope.coversAgency(2, 10))
                .as("assigned is not the whole agency")
                .isFalse();
    }

    @Test
    @DisplayName("a secretariat covers its agencies and no other's")
    void secretariat() {
        Scope scope = Scope.of(EOHHS, DOR);

        assertThat(scope.coversAgency(1, 10)).isTrue();
        assertThat(scope.coversAgency(2, 20)).isTrue();
        assertThat(scope.coversAgency(1, 20)).isFalse();
        assertThat(scope.secretariatIds()).containsExactly(10L);
        assertThat(scope.agencyIds()).containsExactly(2L);
    }

    @Test
    @DisplayName("totals and contracts reach no agency")
    void totalsAndContracts() {
        Scope scope = Scope.of(new Reach.TotalsOnly(), new Reach.Contracts(1));

        assertThat(scope.coversAgency(1, 1)).isFalse();
        assertThat(scope.nothing()).isFalse();
    }
}
