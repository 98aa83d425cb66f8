package org.poamtracker.maintenance;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;

/**
 * What a command works with.
 *
 * @param data the data folder
 * @param database its database; its connections are the command's to close
 * @param options what was said on the command line: {@code --items 5} is {@code items=5}, {@code --force} is {@code
 *     force=true}, and the one word without dashes is {@code file}
 * @param console what the person at the console reads
 */
public record MaintenanceContext(DataFolder data, Database database, Map<String, String> options, Console console) {

    public MaintenanceContext {
        options = Map.copyOf(options);
    }

    /** Says how far it is, at once. */
    @SuppressWarnings("AnnotateFormatMethod") // an annotation of the checker's would be a dependency of the product
    public void say(String text, Object... arguments) {
        console.say(String.format(Locale.ROOT, text, arguments));
    }

    /** A whole number that was given, or the other. @throws MaintenanceFailure when it is no number above zero */
    public long number(String option, long otherwise) {
        String given = options.getOrDefault(option, Long.toString(otherwise));
        if (!given.matches("[1-9][0-9]{0,17}")) {
            throw new MaintenanceFailure("--" + option + " needs a number, not " + given);
        }
        return Long.parseLong(given);
    }

    /** Whether a flag such as {@code --force} was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The file that was named. @throws MaintenanceFailure when none was */
    public Path file() {
        String name = options.get("file");
        if (name == null) {
            throw new MaintenanceFailure("Which file?");
        }
        return Path.of(name).toAbsolutePath().normalize();
    }
}
