package org.poamtracker.st;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the server of the tests wrote into its log since a moment. */
final class ServerLog {

    private static final Path FILE = Path.of(System.getProperty("poam.it.data"), "log", "server.log");
    private static final Pattern ERROR = Pattern.compile("^\\S+ (ERROR|FATAL|SEVERE) .*");

    private final long before;

    private ServerLog(long before) {
        this.before = before;
    }

    /** Begins to listen. */
    static ServerLog fromNowOn() {
        return new ServerLog(lines().size());
    }

    /** The errors since then, the first line of each. */
    List<String> errors() {
        return lines().stream()
                .skip(before)
                .filter(line -> ERROR.matcher(line).matches())
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
