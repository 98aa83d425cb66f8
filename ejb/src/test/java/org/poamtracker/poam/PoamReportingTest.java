package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamWorld.DTA;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

class PoamReportingTest {

    private static final long NOWHERE = 4711;

    static PoamWorld world;
    static PoamReporting reporting;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        reporting = world.wiring.get(PoamReporting.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-15 a report knows no agency out of reach, as if there were none")
    void anAgencyWithinReach() {
        Scope elsewhere = Scope.of(new Reach.Agency(DTA.agencyId() + 1));

        assertThat(agency(DTA.agencyId(), Scope.of(new Reach.Agency(DTA.agencyId()))))
                .isTrue();
        assertThat(agency(DTA.agencyId(), Scope.of(new Reach.Secretariat(DTA.secretariatId()))))
                .isTrue();
        assertThat(agency(DTA.agencyId(), elsewhere)).isFalse();
        assertThat(agency(DTA.agencyId(), Scope.of())).isFalse();
        assertThat(agency(NOWHERE, Scope.commonwealth())).isFalse();
    }

    private static boolean agency(long id, Scope scope) {
        return world.db.commit(() -> reporting.agency(id, scope)).isPresent();
    }
}
