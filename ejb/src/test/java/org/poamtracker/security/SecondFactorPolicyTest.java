package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Wiring;

class SecondFactorPolicyTest {

    private static final Reach DTA = new Reach.Agency(1);
    private static final Reach DOR = new Reach.Agency(2);

    @AfterEach
    void forget() {
        System.clearProperty(SecondFactorPolicy.SETTING);
    }

    @Test
    @DisplayName(
            "SEC-4 secretariat, Commonwealth, totals and two agencies reach beyond one agency; one agency does not")
    void beyondOneAgency() {
        assertThat(wide(new Reach.Secretariat(1))).isTrue();
        assertThat(wide(new Reach.Commonwealth())).isTrue();
        assertThat(wide(new Reach.TotalsOnly())).isTrue();
        assertThat(wide(DTA, DOR)).isTrue();
        assertThat(wide(DTA, new Reach.AssignedTo(7, 2))).isTrue();

        assertThat(wide()).isFalse();
        assertThat(wide(DTA, DTA)).isFalse();
        assertThat(wide(DTA, new Reach.AssignedTo(7, 1))).isFalse();
        assertThat(wide(new Reach.Contracts(5), new Reach.Contracts(6))).isFalse();
    }

    @Test
    @DisplayName("SEC-4 a demonstration demands it of nobody, unless it is told to")
    void demonstration() {
        List<Grant> scio = grants(new Reach.Secretariat(1));

        SecondFactorPolicy policy = policy(true);
        assertThat(policy.demands(scio)).isFalse();

        System.setProperty(SecondFactorPolicy.SETTING, "demanded");
        assertThat(policy.demands(scio)).isTrue();
        assertThat(policy.demands(grants(DTA))).isFalse();
    }

    @Test
    @DisplayName("SEC-4 any other database demands it, and no setting makes it lenient")
    void anyOther() {
        SecondFactorPolicy policy = policy(false);

        for (String setting : List.of("offered", "off", "", "DEMANDED")) {
            System.setProperty(SecondFactorPolicy.SETTING, setting);
            assertThat(policy.demands(grants(new Reach.Commonwealth())))
                    .as(setting)
                    .isTrue();
            assertThat(policy.demands(grants(DTA))).as(setting).isFalse();
        }
    }

    private static SecondFactorPolicy policy(boolean demonstration) {
        return new Wiring(null).with(Demonstration.class, () -> demonstration).get(SecondFactorPolicy.class);
    }

    private static boolean wide(Reach... reaches) {
        return SecondFactorPolicy.isWide(grants(reaches));
    }

    private static List<Grant> grants(Reach... reaches) {
        return Arrays.stream(reaches)
                .map(reach -> new Grant(Role.AGENCY_ISO, reach, null))
                .toList();
    }
}
