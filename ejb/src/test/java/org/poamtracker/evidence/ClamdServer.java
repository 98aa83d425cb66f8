package org.poamtracker.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real clamd, where Debian's clamav-daemon is installed, with one signature of our own: what virus scanners are tested with.
 * The published signatures need not be there.
 */
final class ClamdServer implements AutoCloseable {

    /** What the test file begins with, in two pieces so that scanners let this class be. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Path PROGRAM = Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);

    private final Path folder;
    private final Process process;
    private final int port;

    /** Whether there is one to be tested with. */
    static boolean isInstalled() {
        return PROGRAM != null;
    }

    /** Starts one in a folder, and waits until it answers. */
    ClamdServer(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        port = freePort();
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("test.ndb"), "Eicar-Test-Signature:0:*:" + hex + "\n");
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + signatures,
                        "LocalSocket " + folder.resolve("clamd.sock"),
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength 100M"));
        process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        awaitReady();
    }

    /** As {@code POAM_CLAMD} would name it. */
    String tcp() {
        return "127.0.0.1:" + port;
    }

    /** As {@code POAM_CLAMD} would name its socket file. */
    String unix() {
        return folder.resolve("clamd.sock").toString();
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int tries = 0; tries < 300 && process.isAlive(); tries++) {
            if (Files.exists(Path.of(unix()))
                    && Files.readString(folder.resolve("clamd.log")).contains("Self checking")) {
                return;
            }
            Thread.sleep(Duration.ofMillis(100).toMillis());
        }
        throw new IllegalStateException("clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
