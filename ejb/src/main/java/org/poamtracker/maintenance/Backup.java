package org.poamtracker.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes everything of a data folder into one file, also while the server works. The trail's heads go first and the
 * attached files last: heads never run ahead of the rows, and a file lies on the disk before its row does.
 */
public class Backup implements MaintenanceCommand {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void run(MaintenanceContext context) throws IOException, SQLException {
        Path root = context.data().root();
        Path target = context.file();
        try (BackupFile backup = new BackupFile(target)) {
            backup.addFolder(root, "trail");
            if (context.database().embedded()) {
                context.say("The database ...");
                addDatabase(backup, context);
            } else {
                context.say("The database is Oracle's: back it up with Data Pump at the same time, such as");
                context.say("  expdp SCHEMAS=%s DUMPFILE=poam.dmp FLASHBACK_TIME=SYSTIMESTAMP", schema(context));
            }
            context.say("The keys ...");
            for (String key : new String[] {"trail.key", "db-owner.password", "db-runtime.password"}) {
                addKey(backup, root, key);
            }
            context.say("The files ...");
            int files = backup.addFolder(root, "files");
            backup.addFolder(root, "imports");
            backup.addFolder(root, "results");
            backup.finish();
            context.say(
                    "%s: %d bytes with %d files. It holds the keys too: guard it.", target, Files.size(target), files);
        }
    }

    private static void addKey(BackupFile backup, Path root, String name) throws IOException {
        Path key = root.resolve("keys").resolve(name);
        if (Files.exists(key)) {
            try (InputStream content = Files.newInputStream(key)) {
                backup.add("keys/" + name, content);
            }
        }
    }

    /** H2 writes a ZIP file of its own, of one moment; its one entry is taken over. */
    private static void addDatabase(BackupFile backup, MaintenanceContext context) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(context.data().temp(), "backup");
        Path zipped = folder.resolve("database.zip");
        try {
            try (Connection owner = context.database().asOwner();
                    PreparedStatement statement = owner.prepareStatement("BACKUP TO ?")) {
                statement.setString(1, zipped.toString());
                statement.execute();
            }
            try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zipped))) {
                for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    backup.add("db/" + Path.of(entry.getName()).getFileName(), entries);
                }
            }
        } finally {
            Files.deleteIfExists(zipped);
            Files.deleteIfExists(folder);
        }
    }

    private static String schema(MaintenanceContext context) {
        String schema = context.database().schema();
        return schema == null ? context.database().runtime().user() : schema;
    }
}
