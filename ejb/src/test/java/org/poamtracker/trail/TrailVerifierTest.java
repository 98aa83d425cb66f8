package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.trail.TrailFixtures.mac;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.db.TestDatabase;

/** S8: whoever changes rows directly in the database is found out, and where. */
class TrailVerifierTest {

    private static final int CHAINS = 2;
    private static final int ROWS = 60;

    private static TestDatabase database;
    private static Connection owner;
    private static Map<Long, Head> heads;

    @BeforeAll
    static void chains() throws SQLException {
        database = TestDatabase.migrated();
        owner = database.owner();
        heads = TrailFixtures.fill(owner, CHAINS, ROWS);
        try (Statement statement = owner.createStatement()) {
            statement.execute("alter table TRAIL_ENTRY drop constraint TRAIL_ENTRY_SEQ_UK"); // as a forger could
            statement.execute("create index TRAIL_ENTRY_FORGED_IX on TRAIL_ENTRY (CHAIN_ID, SEQ)");
        }
        owner.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
        database.close();
    }

    @Test
    @DisplayName("TRAIL-2 a trail that nobody touched is whole")
    void untouched() throws SQLException {
        TrailReport report = verify(heads);

        assertThat(report.isWhole()).isTrue();
        assertThat(report.rows()).isEqualTo((long) CHAINS * ROWS);
    }

    @Test
    @DisplayName("TRAIL-2 S8 each of 1,000 random forgeries is found, and the first bad row named")
    void everyForgeryIsFound() throws SQLException {
        assertThat(unseen(1000, heads)).isEmpty();
    }

    @Test
    @DisplayName("TRAIL-2 S8 the test of the test: a verifier that is given no heads misses cut tails")
    void withoutHeadsCutTailsGoUnseen() throws SQLException {
        assertThat(unseen(100, Map.of())).isNotEmpty().allMatch(forgery -> forgery.kind() == Tampering.Kind.CUT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ID",
                "CHAIN_ID",
                "SEQ",
                "AT",
                "ACCOUNT_ID",
                "ACTOR",
                "ACTION",
                "SUBJECT_TYPE",
                "SUBJECT_ID",
                "SUBJECT_NAME",
                "AGENCY_ID",
                "DETAIL",
                "HASH"
            })
    @DisplayName("TRAIL-2 S8 no column can be changed unseen")
    void noColumnIsLeftOut(String column) throws SQLException {
        Tampering change = new Tampering(Tampering.Kind.CHANGE, 2, 7, column);

        assertThat(isUnseen(change, new Random(1), heads)).isFalse();
        assertThat(Tampering.COLUMNS).contains(column).hasSize(13);
    }

    @Test
    @DisplayName("TRAIL-2 the verifier says what is wrong with the first bad row")
    void saysWhatIsWrong() throws SQLException {
        assertThat(found("update TRAIL_ENTRY set ACTOR = 'x' where CHAIN_ID = 2 and SEQ = 5"))
                .isEqualTo(new BadRow(5, Tamper.CHANGED));
        assertThat(found("delete from TRAIL_ENTRY where CHAIN_ID = 2 and SEQ = 5"))
                .isEqualTo(new BadRow(5, Tamper.MISSING));
        assertThat(found("update TRAIL_ENTRY set SEQ = 14 - SEQ where CHAIN_ID = 2 and SEQ in (5, 9)"))
                .isEqualTo(new BadRow(5, Tamper.MOVED));
        assertThat(found("update TRAIL_ENTRY set SEQ = 11 - SEQ where CHAIN_ID = 2 and SEQ in (5, 6)"))
                .isEqualTo(new BadRow(5, Tamper.MOVED));
        assertThat(found("delete from TRAIL_ENTRY where CHAIN_ID = 2 and SEQ > 50"))
                .isEqualTo(new BadRow(51, Tamper.CUT));
        assertThat(found("update TRAIL_CHAIN set NAME = 'AGENCY-3' where ID = 2"))
                .isEqualTo(new BadRow(1, Tamper.WRONG_CHAIN));
        new Tampering(Tampering.Kind.INSERT, 2, 5, null).apply(owner, new Random(1), ROWS);
        assertThat(verify(heads).chains().get(1).bad()).isEqualTo(new BadRow(5, Tamper.ADDED));
    }

    @Test
    @DisplayName("TRAIL-2 a tail that was cut and written anew with the key shows against the heads")
    void aRewrittenTailShows() throws SQLException {
        run("delete from TRAIL_ENTRY where CHAIN_ID = 2");
        run("delete from TRAIL_ENTRY where CHAIN_ID = 1");
        run("delete from TRAIL_CHAIN");
        TrailFixtures.fill(owner, CHAINS, ROWS);
        assertThat(verify(heads).isWhole()).isTrue();

        Map<Long, Head> others = Map.of(1L, heads.get(1L), 2L, new Head(2, ROWS - 1L, "e".repeat(64)));
        assertThat(verify(others).chains().get(1).bad()).isEqualTo(new BadRow(ROWS - 1L, Tamper.REWRITTEN));
    }

    @Test
    @DisplayName("TRAIL-2 a chain that is gone altogether shows against the heads")
    void aLostChainShows() throws SQLException {
        run("delete from TRAIL_ENTRY where CHAIN_ID = 2");
        run("delete from TRAIL_CHAIN where ID = 2");

        assertThat(verify(heads).broken()).containsExactly(new ChainReport(2, null, 0, new BadRow(1, Tamper.CUT)));
    }

    @Test
    @DisplayName("TRAIL-2 the run-time account can read and append, and neither change nor delete")
    void theRuntimeAccountOnlyAppends() throws SQLException {
        owner.commit();
        try (Connection runtime = database.runtime();
                Statement statement = runtime.createStatement()) {
            runtime.setAutoCommit(false);
            assertThat(new TrailVerifier(runtime, mac(), heads).verify().isWhole())
                    .isTrue();
            for (String forbidden : List.of(
                    "update TRAIL_ENTRY set ACTOR = 'x' where CHAIN_ID = 1",
                    "delete from TRAIL_ENTRY where CHAIN_ID = 1",
                    "truncate table TRAIL_ENTRY",
                    "update TRAIL_CHAIN set NAME = 'x'",
                    "delete from TRAIL_CHAIN",
                    "drop table TRAIL_ENTRY")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("Not enough rights");
            }
            TrailFixtures.insert(runtime, TrailFixtures.link(5, 1, ROWS + 1), ChainLink.GENESIS);
            runtime.rollback();
        }
    }

    private static List<Tampering> unseen(int times, Map<Long, Head> known) throws SQLException {
        Random random = new Random(20261121);
        List<Tampering> unseen = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Tampering forgery = Tampering.random(random, CHAINS, ROWS);
            if (isUnseen(forgery, random, known)) {
                unseen.add(forgery);
            }
        }
        return unseen;
    }

    private static boolean isUnseen(Tampering forgery, Random random, Map<Long, Head> known) throws SQLException {
        long row = forgery.apply(owner, random, ROWS);
        BadRow bad = verify(known).chains().get((int) forgery.chain() - 1).bad();
        owner.rollback();
        return bad == null || bad.seq() != row;
    }

    private static BadRow found(String forgery) throws SQLException {
        run(forgery);
        BadRow bad = verify(heads).chains().get(1).bad();
        owner.rollback();
        return bad;
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static TrailReport verify(Map<Long, Head> known) throws SQLException {
        return new TrailVerifier(owner, mac(), known).verify();
    }
}
