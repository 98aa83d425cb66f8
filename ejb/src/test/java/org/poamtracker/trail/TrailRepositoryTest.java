package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.TestPersistence;

class TrailRepositoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    private static TestPersistence database;
    private static final TrailRepository trail = new TrailRepository();
    private static final HistoryRepository history = new HistoryRepository();
    private static final SecurityLogRepository log = new SecurityLogRepository();
    private static long chain;

    /** Three rows a day for twenty days, the middle one of each refused, all of the account of that day's number. */
    @BeforeAll
    static void rows() {
        database = TestPersistence.start();
        trail.em = database.em();
        history.em = database.em();
        log.em = database.em();
        database.commit(() -> trail.add(new TrailChain(TrailChain.SECURITY)));
        chain = trail.chainNamed(TrailChain.SECURITY).orElseThrow();
        database.commit(TrailRepositoryTest::append);
    }

    private static void append() {
        Head head = trail.head(chain);
        for (int i = 0; i < 60; i++) {
            Instant at = FIRST_DAY
                    .plusDays(i / 3)
                    .atTime(23, 59)
                    .atZone(Clocks.BOSTON)
                    .toInstant();
            TrailEvent event = TrailEvent.of(i % 3 == 1 ? "REFUSED" : "SIGNED_IN")
                    .on("ACCOUNT", i / 3, "account")
                    .change("state", "A", i);
            TrailEntry entry = new TrailEntry(head, event, at, (long) (i / 3), "Ana");
            trail.add(entry);
            head = entry.seal(TrailFixtures.mac(), head);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    @DisplayName("TRAIL-2 the head of a chain is its last row, and of an empty one nothing")
    void head() {
        assertThat(trail.head(chain).count()).isEqualTo(60);
        assertThat(trail.head(chain).hash()).hasSize(64);
        assertThat(trail.head(999)).isEqualTo(new Head(999, 0, ChainLink.GENESIS));
        assertThat(trail.chains()).containsExactly(chain);
    }

    @Test
    @DisplayName("TRAIL-1 a record's history is read newest first, slice by slice, and is that record's alone")
    void historyOfOneRecord() {
        List<HistoryRow> newest = history.rows("ACCOUNT", 4, null, 2);

        assertThat(newest).extracting(HistoryRow::action).containsExactly("SIGNED_IN", "REFUSED");
        assertThat(newest.get(0).changes()).containsExactly(new FieldChange("state", "A", "14"));
        assertThat(history.rows("ACCOUNT", 4, newest.get(1).id(), 2)).hasSize(1);
        assertThat(history.rows("POAM", 4, null, 2)).isEmpty();
    }

    @Test
    @DisplayName("TRAIL-3 the security log is searched by what happened, by whom, and by days in Boston")
    void securityLog() {
        assertThat(rows(null, null, null, null)).hasSize(60).first().isEqualTo(60L);
        assertThat(rows("REFUSED", null, null, null)).hasSize(20);
        assertThat(rows("REFUSED", 4L, null, null)).containsExactly(14L);
        assertThat(rows(null, null, FIRST_DAY.plusDays(18), null)).containsExactly(60L, 59L, 58L, 57L, 56L, 55L);
        assertThat(rows(null, null, FIRST_DAY, FIRST_DAY)).containsExactly(3L, 2L, 1L);
        assertThat(rows(null, null, FIRST_DAY.plusDays(30), null)).isEmpty();
        assertThat(rows(null, null, null, FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("TRAIL-3 the slice before a row holds what is older and nothing else")
    void slices() {
        SecurityLogFilter filter = new SecurityLogFilter("SIGNED_IN", null, null, null, 4L);

        assertThat(log.rows(chain, filter, 10)).extracting(SecurityLogRow::seq).containsExactly(3L, 1L);
    }

    private static List<Long> rows(String action, Long account, LocalDate from, LocalDate to) {
        SecurityLogFilter filter = new SecurityLogFilter(action, account, from, to, null);
        return log.rows(chain, filter, 100).stream().map(SecurityLogRow::seq).toList();
    }
}
