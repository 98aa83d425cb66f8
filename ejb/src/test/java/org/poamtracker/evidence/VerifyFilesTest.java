package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.seal.SealFixtures.bytes;
import static org.poamtracker.seal.SealFixtures.sealed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.maintenance.Maintenance;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;
import org.poamtracker.platform.DatabaseFixtures;
import org.poamtracker.platform.Schema;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.SealedFile;

/** {@code ./poam verify-files} and {@code ./poam rotate-file-key} on the files of a stopped server. */
class VerifyFilesTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Database database;
    private SealedFile one;
    private SealedFile other;

    @BeforeEach
    void work() throws IOException, SQLException {
        data = new DataFolder(folder);
        database = DatabaseFixtures.in(data.root());
        new Schema(database).migrate();
        Files.writeString(data.keys().resolve("trail.key"), Base64.getEncoder().encodeToString(bytes(32)));
        FileKeys keys = new FileKeys(data);
        one = sealed(data, keys, bytes(100_000));
        other = sealed(data, keys, bytes(100_001));
        name(50, one, "one.pdf", "NULL");
        name(51, other, "other.pdf", "NULL");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    @DisplayName("FILE-4 says that every file is there and as it was, before a rotation and after it")
    void whole() {
        assertThat(run("verify-files")).contains("2 contents are there").endsWith("Done.\n");
        assertThat(run("rotate-file-key")).contains("Key 2 wraps the keys of all files: 2 anew, 0 already");
        assertThat(run("verify-files")).contains("2 contents are there").endsWith("Done.\n");
    }

    @Test
    @DisplayName("SEAL-3 TRAIL-3 a rotation is a line of the security log, and the trail stays whole")
    void rotationIsLogged() throws IOException, SQLException {
        run("rotate-file-key");
        assertThat(run("rotate-file-key")).endsWith("Done.\n");
        assertThat(run("verify-trail")).contains("as they were written").endsWith("Done.\n");
        try (Connection runtime = database.asRuntime();
                Statement statement = runtime.createStatement();
                ResultSet lines = statement.executeQuery(
                        "SELECT e.SUBJECT_NAME, e.ACTOR, c.NAME FROM TRAIL_ENTRY e"
                                + " JOIN TRAIL_CHAIN c ON c.ID = e.CHAIN_ID WHERE e.ACTION = 'FILE_KEY_ROTATED' ORDER BY e.SEQ")) {
            for (String key : new String[] {"file-key-2", "file-key-3"}) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.getString(1)).isEqualTo(key);
                assertThat(lines.getString(2)).isEqualTo("maintenance");
                assertThat(lines.getString(3)).isEqualTo("SECURITY");
            }
        }
    }

    @Test
    @DisplayName("FILE-4 names a file that was changed, one that is missing, and ends as a failure")
    void changedAndMissing() throws IOException {
        byte[] bytes = Files.readAllBytes(one.path());
        bytes[50_000] ^= 1;
        Files.write(one.path(), bytes);
        Files.delete(other.path());

        assertThat(run("verify-files"))
                .contains(one.path() + ", one.pdf of POAM 5: its content was changed or cut off")
                .contains(other.path() + ", other.pdf of POAM 5: it is missing")
                .endsWith("Failed: 2 files are not as they should be; see above\n");
    }

    @Test
    @DisplayName("FILE-4 names two files that changed places, and files under another keystore")
    void exchangedAndWrongKey() throws IOException {
        Files.copy(other.path(), one.path(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("verify-files"))
                .contains("one.pdf of POAM 5: its head was changed")
                .contains("Failed: 1 files");

        Files.delete(folder.resolve("filekeys/files.p12"));
        assertThat(run("verify-files")).contains("Failed: ").contains("Put it back from a backup");
    }

    @Test
    @DisplayName("FILE-6 names what lies there and no row names, once the nightly sweep should have taken it")
    void strays() throws IOException, SQLException {
        SealedFile removed = sealed(data, new FileKeys(data), bytes(10));
        name(52, removed, "removed.pdf", "TIMESTAMP '2026-01-01 00:00:00'");
        Path foreign = Files.writeString(one.path().resolveSibling("foreign"), "x");
        assertThat(run("verify-files")).endsWith("Done.\n");
        FileTime old = FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(3)));
        for (Path stray : new Path[] {removed.path(), foreign, one.path()}) {
            Files.setLastModifiedTime(stray, old);
        }

        assertThat(run("verify-files"))
                .contains(removed.path() + ": no row names it")
                .contains(foreign + ": no row names it")
                .contains("Failed: 2 files");
    }

    private void name(long id, SealedFile file, String name, String removedAt) throws SQLException {
        try (Connection runtime = database.asRuntime();
                Statement statement = runtime.createStatement()) {
            statement.execute(
                    "INSERT INTO EVIDENCE_FILE (ID, SERIES_ID, EDITION, CHECK_STATE, VERSION, SUBJECT_TYPE, SUBJECT_ID, AGENCY_ID, NAME, MEDIA_TYPE,"
                            + " BYTES, SHA256, ADDED_BY_ID, ADDED_BY, ADDED_AT, REMOVED_BY_ID, REMOVED_AT) VALUES ("
                            + id + ", " + id
                            + ", 1, 'NONE', 1, 'POAM', 5, 3, '" + name + "', 'application/pdf', 1, '" + file.name()
                            + "', 7, 'Ana', CURRENT_TIMESTAMP, " + (removedAt.equals("NULL") ? "NULL" : "7") + ", "
                            + removedAt
                            + ")");
        }
    }

    private String run(String command) {
        StringWriter said = new StringWriter();
        new Maintenance(data, database, true).run(command, Map.of(), new PrintWriter(said));
        return said.toString();
    }
}
