package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReachColumnsTest {

    private static final ReachColumns ALL = ReachColumns.of("p.secretariatId", "p.agencyId")
            .assigned("p.ownerId = :reachPerson")
            .contracts("p.orgId");

    @Test
    @DisplayName("POAM-15 each kind of reach becomes the condition on its own column")
    void eachKind() {
        assertThat(where(ALL, new Reach.Commonwealth())).isEmpty();
        assertThat(where(ALL, new Reach.Agency(1))).isEqualTo(" where (p.agencyId = :reach0)");
        assertThat(where(ALL, new Reach.Secretariat(1))).isEqualTo(" where (p.secretariatId = :reach0)");
        assertThat(where(ALL, new Reach.Contracts(1))).isEqualTo(" where (p.orgId = :reach0)");
        assertThat(where(ALL, new Reach.AssignedTo(7, 1)))
                .isEqualTo(" where ((p.agencyId = :reach0 and p.ownerId = :reachPerson))");
        assertThat(where(ALL, new Reach.TotalsOnly())).isEqualTo(" where 1 = 0");
    }

    @Test
    @DisplayName("POAM-15 several reaches are a union, an empty scope is nothing")
    void union() {
        assertThat(where(ALL, new Reach.Agency(1), new Reach.Secretariat(2)))
                .contains(" or ")
                .contains("p.agencyId = :reach")
                .contains("p.secretariatId = :reach");
        assertThat(where(ALL)).isEqualTo(" where 1 = 0");
    }

    static Reach[] kinds() {
        return new Reach[] {
            new Reach.Agency(1),
            new Reach.Secretariat(1),
            new Reach.Contracts(1),
            new Reach.AssignedTo(7, 1),
            new Reach.TotalsOnly()
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("POAM-15 a kind that an entity does not name reaches none of it: forgetting refuses")
    void forgettingRefuses(Reach kind) {
        assertThat(where(new ReachColumns(null, null, null, null), kind)).isEqualTo(" where 1 = 0");
    }

    private static String where(ReachColumns columns, Reach... reaches) {
        return columns.within(Scope.of(reaches)).where();
    }
}
