package org.poamtracker.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.maintenance.RunningServer;
import org.poamtracker.platform.DataFolder;

/** The server of a data folder, seen from outside: its process, and what it says of itself to who can read its token. */
final class ServerProcess {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final DataFolder data;
    private final ProcessHandle process;

    /** @throws IOException when it is not running */
    ServerProcess(DataFolder data) throws IOException {
        this.data = data;
        long pid = Long.parseLong(read(data.root().resolve("server/pid")));
        this.process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("The server is not running"));
    }

    URI address() throws IOException {
        return URI.create(
                "http://" + read(data.root().resolve("server/address")).replace("127.0.0.1", "localhost"));
    }

    /** The processor time that it has used so far, in user and in system mode. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory that it occupies, in MiB; 0 where the system does not tell. */
    long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        Matcher found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
    }

    /** What {@link Gauge} says about itself; 0 where it cannot tell. */
    long gauge(String what) throws IOException, InterruptedException {
        StringWriter said = new StringWriter();
        new RunningServer(data).run("gauge", Map.of("of", what), new PrintWriter(said));
        Matcher found =
                Pattern.compile("^" + what + " (\\d+)$", Pattern.MULTILINE).matcher(said.toString());
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
