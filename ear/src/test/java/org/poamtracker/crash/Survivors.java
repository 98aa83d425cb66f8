package org.poamtracker.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.SealedFile;
import org.poamtracker.seal.SealedFiles;

/** What a killed server left on the disk: a copy of its database, opened by itself, and its files. */
final class Survivors implements AutoCloseable {

    private static final String MINE = "(SELECT ID FROM POAM WHERE WEAKNESS_NAME LIKE 'Crash %')";

    private final Connection database;
    private final Set<String> hashes = new HashSet<>();

    Survivors(Path data, Path copy) throws IOException, SQLException {
        Files.createDirectories(copy);
        Files.copy(data.resolve("db/poam.mv.db"), copy.resolve("poam.mv.db"));
        String password =
                Files.readString(data.resolve("keys/db-owner.password")).strip();
        database = DriverManager.getConnection(
                "jdbc:h2:file:" + copy.resolve("poam") + ";MODE=Oracle;IFEXISTS=TRUE", "POAM_OWNER", password);
        DataFolder folder = new DataFolder(data);
        FileKeys keys = new FileKeys(folder);
        new SealedFiles(folder).each(file -> {
            String hash = SealedFiles.hashOf(file);
            if (hash != null) {
                new SealedFile(file, hash).prove(keys);
                hashes.add(hash);
            }
        });
    }

    /** Every step of an item that was acknowledged is there; of the one under way, all or nothing. Returns how many steps. */
    int find(Writer.Item item) throws SQLException {
        if (item.id == 0) {
            return 0;
        }
        assertThat(text("SELECT WEAKNESS_NAME FROM POAM WHERE ID = ?", item.id)).isEqualTo(item.name);
        if (item.comment != null) {
            assertThat(text("SELECT COMMENTS FROM POAM_TEXT WHERE POAM_ID = ?", item.id))
                    .as(item.name)
                    .isIn(item.comment, item.commentUnderWay);
        }
        if (item.file != null) {
            assertThat(text("SELECT NAME FROM EVIDENCE_FILE WHERE SUBJECT_TYPE = 'POAM' AND SUBJECT_ID = ?", item.id))
                    .as(item.name)
                    .isEqualTo(item.file);
        }
        if (item.submitted) {
            assertThat(text("SELECT STATUS FROM POAM WHERE ID = ?", item.id))
                    .as(item.name)
                    .isEqualTo("SUBMITTED");
        }
        return 1 + (item.comment == null ? 0 : 1) + (item.file == null ? 0 : 1) + (item.submitted ? 1 : 0);
    }

    /** Nothing is there by half: no row without its trail, its total, its words, its file. */
    void findNothingHalfDone() throws SQLException {
        none("an item without its line in the trail", MINE + " MINUS " + drafted());
        none("a line in the trail without its item", drafted() + " MINUS SELECT ID FROM POAM");
        none(
                "a submission without its line",
                "SELECT ID FROM POAM WHERE ID IN " + MINE + " AND STATUS = 'SUBMITTED' MINUS "
                        + trail("POAM_SUBMITTED"));
        none(
                "a line without its submission",
                trail("POAM_SUBMITTED") + " AND SUBJECT_ID IN " + MINE
                        + " MINUS SELECT ID FROM POAM WHERE STATUS = 'SUBMITTED'");
        none(
                "a file without its line",
                "SELECT SUBJECT_ID FROM EVIDENCE_FILE WHERE SUBJECT_TYPE = 'POAM' AND SUBJECT_ID IN " + MINE + " MINUS "
                        + trail("EVIDENCE_ADDED"));
        none(
                "a line without its file",
                trail("EVIDENCE_ADDED") + " MINUS SELECT SUBJECT_ID FROM EVIDENCE_FILE WHERE SUBJECT_TYPE = 'POAM'");
        none("an item without its milestone", MINE + " MINUS SELECT POAM_ID FROM POAM_MILESTONE");
        none("an item without its words", MINE + " MINUS SELECT POAM_ID FROM POAM_WORDS");
        none(
                "a word that stands elsewhere than its item",
                "SELECT w.POAM_ID FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID WHERE w.PHASE <> p.PHASE"
                        + " OR w.DUE_ON <> p.DUE_ON");
        String counted = "SELECT AGENCY_ID, STATUS, SEVERITY_RANK, CAST(COUNT(*) AS NUMBER(19)) FROM POAM"
                + " GROUP BY AGENCY_ID, STATUS, SEVERITY_RANK";
        String kept =
                "SELECT AGENCY_ID, STATUS, SEVERITY_RANK, CAST(ITEMS AS NUMBER(19)) FROM POAM_TALLY WHERE ITEMS <> 0";
        none("a total that is not kept", counted + " MINUS " + kept);
        none("a total of what is not there", kept + " MINUS " + counted);
        try (PreparedStatement files = database.prepareStatement("SELECT SHA256 FROM EVIDENCE_FILE");
                ResultSet found = files.executeQuery()) {
            while (found.next()) {
                assertThat(hashes).contains(found.getString(1));
            }
        }
    }

    private static String drafted() {
        return trail("POAM_DRAFTED");
    }

    private static String trail(String action) {
        return "SELECT SUBJECT_ID FROM TRAIL_ENTRY WHERE SUBJECT_TYPE = 'POAM' AND ACTION = '" + action + "'";
    }

    private void none(String what, String query) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            assertThat(found.next()).as(what).isFalse();
        }
    }

    private String text(String query, long id) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
