package org.poamtracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this server keeps what is not in tables. Its root is the system property {@code poam.data}, set by {@code ./poam}. */
@ApplicationScoped
public class DataFolder {

    private final Path root;

    /** The folder of this server. */
    public DataFolder() {
        this(Path.of(System.getProperty("poam.data", "data")));
    }

    /** A given folder, for tests and maintenance commands. */
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Files that people attached. */
    public Path files() {
        return made("files");
    }

    /** Keys and passwords made on this machine; mode 700. */
    public Path keys() {
        return made("keys");
    }

    /** Workbooks on their way in. */
    public Path imports() {
        return made("imports");
    }

    /** Results of jobs, kept for some days. */
    public Path results() {
        return made("results");
    }

    /** The heads of the trail's chains, outside the database. */
    public Path trail() {
        return made("trail");
    }

    /** What may be deleted whenever the server is stopped. */
    public Path temp() {
        return made("temp");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
