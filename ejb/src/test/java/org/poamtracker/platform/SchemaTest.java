package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two accounts on a file of H2, as {@code ./poam} sets them up. */
class SchemaTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void name() {
        database = DatabaseFixtures.in(folder);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    @DisplayName(
            "TRAIL-2 the run-time account adds to the trail and reads it, and may nothing else there; it has no DDL")
    void theRunTimeAccountIsConfined() throws SQLException {
        new Schema(database).migrate();

        try (Connection runtime = database.asRuntime();
                Statement statement = runtime.createStatement()) {
            assertThat(statement.execute("select TRAIL_ENTRY_SEQ.nextval from dual"))
                    .isTrue();
            statement.execute("insert into TRAIL_CHAIN (ID, NAME) values (1, 'SECURITY')");
            assertThat(statement.execute("select NAME from TRAIL_CHAIN")).isTrue();
            for (String refused : new String[] {
                "update TRAIL_CHAIN set NAME = 'X'", "delete from TRAIL_CHAIN", "drop table TRAIL_CHAIN",
                "create table X (ID NUMBER(19))", "create user X password 'x'", "shutdown"
            }) {
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .message()
                        .containsAnyOf("Not enough rights", "Admin rights");
            }
        }
    }

    @Test
    @DisplayName("a second start finds nothing to migrate and takes over a new password of the run-time account")
    void migratesAgain() throws SQLException {
        new Schema(database).migrate();

        Database changed = DatabaseFixtures.in(folder, "another password");
        new Schema(changed).migrate();

        try (Connection runtime = changed.asRuntime()) {
            assertThat(runtime.isValid(1)).isTrue();
        }
        assertThatThrownBy(database::asRuntime).hasMessageContaining("Wrong user name or password");
    }

    @Test
    @DisplayName("without the owner's password it compares, and is content with the tables of this version")
    void validates() throws SQLException {
        new Schema(database).migrate();

        new Schema(withoutOwner()).validate();
    }

    @Test
    @DisplayName("without the owner's password it changes nothing and names what a DBA has to run")
    void namesWhatIsMissing() throws SQLException {
        new Schema(database).migrate();
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from SCHEMA_HISTORY where \"script\" like '%__trail.sql'");
        }

        assertThatThrownBy(() -> new Schema(withoutOwner()).validate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("POAM_DB_OWNER_USER", "V202611212115__trail.sql");
    }

    private Database withoutOwner() {
        return new Database(database.runtime(), null, null);
    }
}
