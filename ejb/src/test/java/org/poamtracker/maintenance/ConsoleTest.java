package org.poamtracker.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is read while a command works. */
class ConsoleTest {

    @Test
    @DisplayName("says that it still works while a command is silent, and nothing after its last line")
    void breaksSilence() throws InterruptedException {
        StringWriter read = new StringWriter();
        CountDownLatch spoken = new CountDownLatch(2);
        PrintWriter out = new PrintWriter(read) {
            @Override
            public void flush() {
                spoken.countDown();
            }
        };
        try (Console console = new Console(out, Duration.ofMillis(20))) {
            assertThat(spoken.await(5, TimeUnit.SECONDS)).isTrue();
            console.end(Maintenance.DONE);
        }
        Thread.sleep(100);

        assertThat(read.toString()).startsWith("Still working, for 0:00.\n").endsWith("Done.\n");
    }

    @Test
    @DisplayName("says nothing of its own while a command speaks")
    void staysQuiet() {
        StringWriter read = new StringWriter();
        try (Console console = new Console(new PrintWriter(read))) {
            console.say("1,000 items.");
            console.end(Maintenance.DONE);
        }
        assertThat(read.toString()).isEqualTo("1,000 items.\nDone.\n");
    }
}
