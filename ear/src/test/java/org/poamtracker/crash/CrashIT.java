package org.poamtracker.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.own.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a server of its own while four people write: twice, twenty times with {@code -Dpoam.long=true}, or as often as {@code -Dpoam.kills=N} says. */
class CrashIT {

    private static final Logger LOG = LoggerFactory.getLogger(CrashIT.class);
    private static final int WRITERS = 4;
    private static final int MOST_MILLIS = 3000;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private static Server server;

    private final Random random = new Random();
    private final List<Writer.Item> acknowledged = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Server(folder.resolve("data"));
        server.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.stop();
    }

    @Test
    @DisplayName("TRAIL-2 a killed server loses nothing that it acknowledged, and leaves nothing half done")
    void losesNothing() throws IOException, InterruptedException, SQLException {
        for (int kill = 1; kill <= kills(); kill++) {
            writeUntilKilled(kill);
            int steps = check(kill);
            Duration start = server.start();
            assertThat(start).isLessThan(LONGEST_START);
            assertThat(server.verifyTrail()).endsWith("Done.\n");
            LOG.info("Kill {}: {} acknowledged steps are there, started in {} ms", kill, steps, start.toMillis());
        }
    }

    private static int kills() {
        int asked = Integer.getInteger("poam.kills", 0);
        return asked > 0 ? asked : Boolean.getBoolean("poam.long") ? 20 : 2;
    }

    private void writeUntilKilled(int kill) throws IOException, InterruptedException {
        List<Writer> writers = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        for (int who = 1; who <= WRITERS; who++) {
            writers.add(new Writer(server, "Crash " + kill + " writer " + who));
        }
        writers.forEach(pool::execute);
        while (!writers.stream().allMatch(writer -> writer.hasBegun() || writer.refused() != null)) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(MOST_MILLIS));
        assertThat(writers).extracting(Writer::refused).containsOnlyNulls();
        server.kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        writers.forEach(writer -> acknowledged.addAll(writer.items()));
    }

    private int check(int kill) throws IOException, SQLException {
        int steps = 0;
        try (Survivors survivors = new Survivors(server.data(), folder.resolve("copy" + kill))) {
            for (Writer.Item item : acknowledged) {
                steps += survivors.find(item);
            }
            survivors.findNothingHalfDone();
        }
        return steps;
    }
}
