package org.poamtracker.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;
import org.poamtracker.platform.DatabaseFixtures;
import org.poamtracker.platform.Schema;

/** A backup and its way back, with a database that is open all the while. */
class BackupTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Database database;
    private Path file;

    @BeforeEach
    void work() throws IOException, SQLException {
        data = new DataFolder(folder.resolve("data"));
        database = DatabaseFixtures.in(data.root());
        file = folder.resolve("backup.zip");
        new Schema(database).migrate();
        try (Connection runtime = database.asRuntime();
                Statement statement = runtime.createStatement()) {
            statement.execute("insert into TRAIL_CHAIN (ID, NAME) values (7, 'SECURITY')");
        }
        Files.writeString(data.keys().resolve("trail.key"), "a key");
        Files.writeString(data.keys().resolve("second-factor.key"), "one more");
        Files.writeString(data.files().resolve("evidence"), "a file");
        Files.writeString(data.trail().resolve("heads"), "7 0 0");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    @DisplayName("brings rows, keys, files and heads back into a new folder")
    void comesBack() throws IOException, SQLException {
        assertThat(say("backup", data)).endsWith("Done.\n");

        DataFolder other = new DataFolder(Files.createDirectory(folder.resolve("other")));
        assertThat(say("restore", other)).endsWith("Done.\n");

        assertThat(other.keys().resolve("trail.key")).hasContent("a key");
        assertThat(other.keys().resolve("second-factor.key")).hasContent("one more");
        assertThat(other.files().resolve("evidence")).hasContent("a file");
        assertThat(other.trail().resolve("heads")).hasContent("7 0 0");
        assertThat(chainsIn(DatabaseFixtures.in(other.root()))).isEqualTo(1);
    }

    @Test
    @DisplayName("is readable by its owner alone and never overwrites another")
    void isGuarded() throws IOException {
        say("backup", data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(say("backup", data)).contains("Failed: ").contains("exists already");
    }

    @Test
    @DisplayName("does not go into a folder with data, unless that may be moved aside")
    void deletesNothing() throws IOException {
        say("backup", data);
        DataFolder other = new DataFolder(Files.createDirectory(folder.resolve("other")));
        Files.writeString(other.root().resolve("mine"), "of before");

        assertThat(say("restore", other)).contains("Failed: ").contains("not empty");
        assertThat(run("restore", other, Map.of("file", file.toString(), "force", "true"), true))
                .endsWith("Done.\n");

        try (var entries = Files.walk(other.root())) {
            assertThat(entries.filter(path -> path.endsWith("mine")))
                    .singleElement()
                    .satisfies(path -> assertThat(path).hasContent("of before"));
        }
    }

    @Test
    @DisplayName("is refused when cut off, and leaves nothing behind")
    void aTornOneIsRefused() throws IOException {
        say("backup", data);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        refusesToRestore("damaged");
    }

    @Test
    @DisplayName("is refused when an entry differs from its sum")
    void aForgedOneIsRefused() throws IOException {
        zip("keys/trail.key", "another key", BackupFile.SUMS, "00  keys/trail.key\n");

        refusesToRestore("differs from its sum");
    }

    @Test
    @DisplayName("is refused when an entry would leave the folder")
    void aClimbingOneIsRefused() throws IOException {
        zip("files/../../climbed", "x", BackupFile.SUMS, "");

        refusesToRestore("no backup of POAM Tracker");
        assertThat(folder.resolve("climbed")).doesNotExist();
    }

    @Test
    @DisplayName("waits for the server to stop before it comes back")
    void needsAStoppedServer() throws IOException {
        say("backup", data);

        assertThat(run("restore", data, Map.of("file", file.toString()), false)).contains("Stop it first");
    }

    private void refusesToRestore(String why) throws IOException {
        DataFolder other = new DataFolder(Files.createDirectory(folder.resolve("other")));

        assertThat(say("restore", other)).contains("Failed: ").contains(why);
        assertThat(other.root()).isEmptyDirectory();
    }

    private void zip(String... namesAndTexts) throws IOException {
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                entries.putNextEntry(new ZipEntry(namesAndTexts[i]));
                entries.write(namesAndTexts[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    private static long chainsIn(Database restored) throws SQLException {
        try (Connection runtime = restored.asRuntime();
                Statement statement = runtime.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from TRAIL_CHAIN")) {
            rows.next();
            return rows.getLong(1);
        } finally {
            restored.close();
        }
    }

    private String say(String command, DataFolder folder) {
        return run(command, folder, Map.of("file", file.toString()), true);
    }

    private String run(String command, DataFolder folder, Map<String, String> options, boolean stopped) {
        StringWriter said = new StringWriter();
        new Maintenance(folder, database, stopped).run(command, options, new PrintWriter(said));
        return said.toString();
    }
}
