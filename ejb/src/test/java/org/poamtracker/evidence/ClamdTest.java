package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The real clamd and the real test file, where clamd is installed; where it is not, the log says so. */
class ClamdTest {

    private static final String SETTING = "poam.clamd";

    @TempDir
    static Path folder;

    private static ClamdServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        if (ClamdServer.isInstalled()) {
            server = new ClamdServer(folder);
        } else {
            LoggerFactory.getLogger(ClamdTest.class)
                    .warn("clamd is not installed: the EICAR tests do not run (Debian: apt-get install clamav-daemon)");
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    @DisplayName("FILE-10 the real clamd names the EICAR file and clears others, over TCP and over a socket file")
    void realScanner() {
        Assumptions.assumeTrue(server != null, "clamd is not installed");
        for (String address : new String[] {server.tcp(), server.unix()}) {
            Scanner scanner = scanner(address);

            assertThat(scanner.scan(text(ClamdServer.EICAR)))
                    .isEqualTo(Verdict.infected("Eicar-Test-Signature.UNOFFICIAL"));
            assertThat(scanner.scan(text("11 of 11 servers are patched"))).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.scan(new ByteArrayInputStream(new byte[25 << 20])))
                    .isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    @DisplayName("FILE-10 a scanner that is set up and cannot be asked clears nothing")
    void unreachable() throws IOException {
        assertThat(scanner("127.0.0.1:" + ClamdServer.freePort()).scan(text("x")))
                .isEqualTo(Verdict.UNCHECKED);
        assertThat(scanner(folder.resolve("nowhere").toString()).scan(text("x")))
                .isEqualTo(Verdict.UNCHECKED);
        assertThat(new Scanner().scan(text("x"))).isEqualTo(Verdict.UNCHECKED);
        System.clearProperty(SETTING);
        assertThat(new Scanner().scan(text("x"))).isEqualTo(Verdict.NONE);
    }

    @Test
    @DisplayName("FILE-10 a setting that names no address stops the start")
    void nonsense() {
        for (String nonsense : new String[] {"clamd", ":3310", "host:port", "host:123456"}) {
            assertThatThrownBy(() -> scanner(nonsense)).hasMessageContaining("POAM_CLAMD");
        }
    }

    private static Scanner scanner(String address) {
        System.setProperty(SETTING, address);
        return new Scanner();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
