package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int WRITES = 500;

    @TempDir
    Path folder;

    @Test
    @DisplayName("closing gives the space back that a growing file no longer uses, and keeps what was written")
    void givesBack() throws IOException, SQLException {
        Database database = DatabaseFixtures.in(folder);
        Path file = folder.resolve("db/poam.mv.db");
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE COUNTED (ID NUMBER(19) PRIMARY KEY, N NUMBER(19))");
            statement.execute("CREATE USER POAM_APP PASSWORD 'runtime''s password'");
            statement.execute("INSERT INTO COUNTED VALUES (1, 0)");
            for (int i = 0; i < WRITES; i++) {
                statement.execute("UPDATE COUNTED SET N = N + 1 WHERE ID = 1");
            }
        }
        long open = Files.size(file);
        assertThat(open).as("a block of 4 KB at least for each write").isGreaterThan(WRITES * 4096L);
        database.close();
        assertThat(Files.size(file)).isLessThan(open / 4);
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement();
                var counted = statement.executeQuery("SELECT N FROM COUNTED")) {
            assertThat(counted.next()).isTrue();
            assertThat(counted.getInt(1)).isEqualTo(WRITES);
        }
        database.close();
    }
}
