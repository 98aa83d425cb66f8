package org.poamtracker.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.poamtracker.seal.Keystore;

/**
 * Writes everything of a data folder into one file, also while the server works. The trail's heads go first and the
 * attached files late: heads never run ahead of the rows, and a file lies on the disk before its row does. The keystore of the
 * files comes after them, so that a rotation under way leaves no file without its key.
 */
public class Backup implements MaintenanceCommand {

    private static final List<String> KEYS =
            List.of("trail.key", "second-factor.key", "db-owner.password", "db-runtime.password", Keystore.PASSWORD);

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
            for (String key : KEYS) {
                addKey(backup, root, key);
            }
            context.say("The files ...");
            int files = backup.addFolder(root, "files");
            addKeystore(backup, context);
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

    /** After the files: whichever key one of them was wrapped by, it is still in there (SEAL-3). */
    private static void addKeystore(BackupFile backup, MaintenanceContext context) throws IOException {
        Keystore keystore = Keystore.of(context.data());
        if (Files.exists(keystore.path())) {
            try (InputStream content = Files.newInputStream(keystore.path())) {
                backup.add(Keystore.FOLDER + "/" + Keystore.FILE, content);
            }
            if (!keystore.made()) {
                context.say("%s is in it, and its password is not: keep that elsewhere.", keystore.path());
            }
        }
    }

    private static void addDatabase(BackupFile backup, MaintenanceContext context) throws IOException, SQLException {
        try (DatabaseCopy copy =
                        DatabaseCopy.of(context.database(), context.data().temp());
                InputStream content = Files.newInputStream(copy.file())) {
            backup.add("db/" + copy.file().getFileName(), content);
        }
    }

    private static String schema(MaintenanceContext context) {
        String schema = context.database().schema();
        return schema == null ? context.database().runtime().user() : schema;
    }
}
