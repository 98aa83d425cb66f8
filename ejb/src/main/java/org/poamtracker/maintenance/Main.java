package org.poamtracker.maintenance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;

/** {@code ./poam} calls this: DATA-FOLDER COMMAND [--option value]... [file]. */
public final class Main {

    private static final Set<String> FLAGS = Set.of("force", "check", "digests");

    private Main() {}

    /** Ends with 0 when the command did what was asked, else with 1. */
    public static void main(String[] words) throws IOException, InterruptedException, SQLException {
        try (PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true)) {
            boolean done = run(new DataFolder(Path.of(words[0])), words[1], options(words), out);
            out.flush();
            System.exit(done ? 0 : 1);
        }
    }

    private static boolean run(DataFolder data, String command, Map<String, String> options, PrintWriter out)
            throws IOException, InterruptedException, SQLException {
        RunningServer server = new RunningServer(data);
        if (server.isThere()) {
            return server.run(command, options, out);
        }
        takeSettings(data);
        Database database = Database.configured();
        try {
            return new Maintenance(data, database, true).run(command, options, out);
        } finally {
            database.close();
        }
    }

    /** {@code ./poam} wrote them for this call; where it did not, the command needs no database. */
    private static void takeSettings(DataFolder data) throws IOException {
        Path file = data.root().resolve("keys").resolve("server.properties");
        if (Files.exists(file)) {
            Properties settings = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
            settings.forEach((name, value) -> System.setProperty((String) name, (String) value));
        }
    }

    /** What follows the folder and the command, by name; the one word without dashes is {@code file}. */
    public static Map<String, String> options(String... words) {
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            String name = words[i].replaceFirst("^--", "");
            if (!words[i].startsWith("--")) {
                options.put("file", words[i]);
            } else if (FLAGS.contains(name) || i + 1 == words.length) {
                options.put(name, "true");
            } else {
                options.put(name, words[++i]);
            }
        }
        return options;
    }
}
