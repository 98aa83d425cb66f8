package org.poamtracker.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipInputStream;
import org.poamtracker.platform.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the embedded database's file, of one moment, taken while others write. It is handed out only after it has been
 * opened and has answered as the database itself does: a backup that cannot come back is worse than none.
 */
final class DatabaseCopy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);
    private static final int TRIES = 3;

    private final Database database;
    private final Path folder;

    private DatabaseCopy(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** A new copy under {@code temp}, gone when closed. @throws MaintenanceFailure where no copy could be opened */
    static DatabaseCopy of(Database database, Path temp) throws IOException, SQLException {
        DatabaseCopy copy = new DatabaseCopy(database, Files.createTempDirectory(temp, "backup"));
        try {
            for (int left = TRIES; !copy.take(); left--) {
                if (left == 1) {
                    throw new MaintenanceFailure("The copy of the database could not be opened. No backup was made.");
                }
            }
            return copy;
        } catch (IOException | SQLException | MaintenanceFailure e) {
            copy.close();
            throw e;
        }
    }

    Path file() {
        return folder.resolve("poam.mv.db");
    }

    /** Copies; true where the copy answers. H2 writes a ZIP file with one entry. */
    private boolean take() throws IOException, SQLException {
        close();
        Files.createDirectories(folder);
        String expected;
        try (Connection owner = database.asOwner();
                Statement checkpoint = owner.createStatement();
                PreparedStatement backup = owner.prepareStatement("BACKUP TO ?")) {
            expected = migrations(owner);
            checkpoint.execute("CHECKPOINT SYNC");
            backup.setString(1, zipped().toString());
            backup.execute();
        }
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zipped()))) {
            entries.getNextEntry();
            Files.copy(entries, file(), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Connection owner = database.ownerOfCopy(file()).connect()) {
            return expected.equals(migrations(owner));
        } catch (SQLException e) {
            LOG.warn("A copy of the database cannot be opened", e);
            return false;
        }
    }

    private static String migrations(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), max(\"version\") from \"SCHEMA_HISTORY\"")) {
            rows.next();
            return rows.getLong(1) + " " + rows.getString(2);
        }
    }

    private Path zipped() {
        return folder.resolve("database.zip");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(zipped());
        Files.deleteIfExists(file());
        Files.deleteIfExists(folder);
    }
}
