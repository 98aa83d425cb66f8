package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Crowd;

class AccountCrowdTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");

    @TempDir
    Path folder;

    @Test
    @DisplayName("SEC-2 R3 no failed sign-in goes uncounted, whoever rolls back in between")
    void failuresAreCounted() throws Exception {
        try (Crowd crowd = new Crowd(folder)) {
            crowd.database().sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (1, 1, 'Ana')");
            long account = crowd.database().commit(() -> {
                Account ana = new Account("ana", 1, NOW);
                crowd.database().em().persist(ana);
                crowd.database().em().flush();
                return ana.id();
            });

            int committed =
                    crowd.work(wiring -> wiring.get(AccountRepository.class), accounts -> accounts.locked(account)
                            .failed(NOW));

            assertThat(crowd.database().number("SELECT FAILURES FROM SECURITY_ACCOUNT WHERE ID = " + account))
                    .isEqualTo(committed);
        }
    }
}
