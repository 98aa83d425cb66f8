package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallerTest {

    @TempDir
    Path folder;

    private SecondFactorWorld world;

    @BeforeEach
    void open() {
        world = new SecondFactorWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SEC-4 who owes a second factor holds no permission but to set it up, no role and no reach")
    void owes() {
        world.grants.add(new Grant(Role.COMPLIANCE_OFFICER, new Reach.Commonwealth(), null));

        Caller.Known owing = known();

        assertThat(owing.owesSecondFactor()).isTrue();
        assertThat(owing.roles()).isEmpty();
        for (Permission permission : Permission.values()) {
            assertThat(owing.holds(permission))
                    .as(permission.name())
                    .isEqualTo(permission == Permission.SECOND_FACTOR_OWN);
            assertThat(owing.scope(permission).nothing()).as(permission.name()).isTrue();
        }
    }

    @Test
    @DisplayName("SEC-4 once it is set up everything is there, and somebody of one agency never owed it")
    void owesNoMore() {
        world.grants.add(new Grant(Role.AGENCY_ISO, new Reach.Agency(1), null));
        assertThat(known().holds(Permission.POAM_EDIT)).isTrue();

        world.grants.add(new Grant(Role.AGENCY_ISO, new Reach.Agency(2), null));
        assertThat(known().holds(Permission.POAM_EDIT)).isFalse();

        world.enrol();
        assertThat(known().owesSecondFactor()).isFalse();
        assertThat(known().scope(Permission.POAM_EDIT).reaches()).hasSize(2);
        assertThat(known().holds(Permission.OWN)).isTrue();
    }

    private Caller.Known known() {
        Caller caller = world.wiring.get(Caller.class);
        caller.forget();
        return world.db.commit(() -> caller.of(world.account));
    }
}
