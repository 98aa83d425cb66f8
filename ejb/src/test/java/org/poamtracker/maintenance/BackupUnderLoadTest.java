package org.poamtracker.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.seal.SealFixtures.bytes;
import static org.poamtracker.seal.SealFixtures.sealed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;
import org.poamtracker.platform.DatabaseFixtures;
import org.poamtracker.platform.Schema;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.Rotation;
import org.poamtracker.seal.SealedFile;
import org.poamtracker.seal.SealedFiles;

/** Backups that are taken while files come in, go away, and get new keys. */
class BackupUnderLoadTest {

    private static final int FILES = 100;
    private static final int BACKUPS = 2;

    @TempDir
    Path folder;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();

    @Test
    @DisplayName(
            "SEAL-3 every file of a backup opens with the keystore in it, whatever came, went or was wrapped anew meanwhile")
    void underLoad() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Database database = DatabaseFixtures.in(data.root());
        new Schema(database).migrate();
        FileKeys keys = new FileKeys(data);
        for (int i = 0; i < FILES; i++) {
            sealed(data, keys, bytes(2000 + i));
        }
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> working = new ArrayList<>();
            working.add(others.submit(again(() -> sealed(data, keys, bytes(5000 + written.incrementAndGet())))));
            working.add(others.submit(again(() -> new Rotation(data, keys, Clock.systemUTC()).run())));
            for (int i = 0; i < BACKUPS; i++) {
                comesBack(data, database, i);
            }
            enough.set(true);
            for (Future<?> work : working) {
                work.get();
            }
        } finally {
            enough.set(true);
            others.shutdown();
            database.close();
        }
        assertThat(written.get()).isPositive();
    }

    private Callable<Void> again(Callable<?> work) {
        return () -> {
            while (!enough.get()) {
                work.call();
            }
            return null;
        };
    }

    private void comesBack(DataFolder data, Database database, int number) throws IOException, SQLException {
        String file = folder.resolve("backup" + number).toString();
        DataFolder other = new DataFolder(Files.createDirectory(folder.resolve("other" + number)));

        assertThat(run("backup", data, database, file)).endsWith("Done.\n");
        assertThat(run("restore", other, database, file)).endsWith("Done.\n");

        FileKeys keys = new FileKeys(other);
        AtomicInteger found = new AtomicInteger();
        new SealedFiles(other).each(path -> {
            new SealedFile(path, SealedFiles.hashOf(path)).prove(keys);
            found.incrementAndGet();
        });
        assertThat(found.get()).isGreaterThanOrEqualTo(FILES);
    }

    private static String run(String command, DataFolder data, Database database, String file) {
        StringWriter said = new StringWriter();
        new Maintenance(data, database, true).run(command, Map.of("file", file), new PrintWriter(said));
        return said.toString();
    }
}
