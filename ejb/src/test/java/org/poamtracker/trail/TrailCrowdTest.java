package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.crypto.Mac;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Crowd;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Wiring;

class TrailCrowdTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "TRAIL-2 R3 a chain has every row that was committed and none that was not, whoever rolls back in between")
    void chainsHaveNoGap() throws Exception {
        try (Crowd crowd = new Crowd(folder)) {
            crowd.database().sql("INSERT INTO TRAIL_CHAIN (ID, NAME) VALUES (1, 'SECURITY'), (2, 'AGENCY-7')");

            int security = crowd.work(this::chains, chains -> append(chains, null));
            int agency = crowd.work(this::chains, chains -> append(chains, 7L));

            assertThat(rows(crowd, 1)).isEqualTo(List.of((long) security, (long) security));
            assertThat(rows(crowd, 2)).isEqualTo(List.of(agency * 2L, agency * 2L));
        }
    }

    private Chains chains(Wiring wiring) {
        return wiring.with(TrailKey.class, new KnownKey())
                .with(HeadFile.class, new HeadFile(new DataFolder(folder)))
                .with(Clock.class, Clock.system(Clocks.BOSTON))
                .get(Chains.class);
    }

    /** An agency's twice: the second goes on from the first. */
    private static void append(Chains chains, Long agencyId) {
        TrailEvent event = TrailEvent.of("TRIED").on("PERSON", 1, "Ana");
        if (agencyId != null) {
            event = event.agency(agencyId);
            chains.append(event, 1L, "Ana");
        }
        chains.append(event, 1L, "Ana");
    }

    /** How many rows a chain has, and the number of its last one. */
    private static List<Long> rows(Crowd crowd, long chain) {
        String where = " FROM TRAIL_ENTRY WHERE CHAIN_ID = " + chain;
        return List.of(
                crowd.database().number("SELECT COUNT(*)" + where),
                crowd.database().number("SELECT MAX(SEQ)" + where));
    }

    private static final class KnownKey extends TrailKey {
        @Override
        public Mac mac() {
            return TrailFixtures.mac();
        }
    }
}
