package org.poamtracker.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.platform.DataFolder;

/** Where sealed contents lie: {@code files/ab/cd/abcd….sealed}, named by the SHA-256 of what is in them. */
public final class SealedFiles {

    /** How the name of a sealed file ends. */
    public static final String SUFFIX = ".sealed";

    /** How many hexadecimal digits a name has. */
    public static final int HASH = 64;

    private final Path root;

    /** Those of a data folder. */
    public SealedFiles(DataFolder data) {
        root = data.files();
    }

    /** Where the content of this hash lies, or would. */
    public SealedFile of(String sha256) {
        return new SealedFile(folder(sha256).resolve(sha256 + SUFFIX), sha256);
    }

    /** Where it lay before files were sealed. */
    public Path plain(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    /** What is to be done with a file. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        void on(Path file) throws IOException;
    }

    /** Visits every file below, folder by folder in the order of their names; what goes away meanwhile is left out. */
    public void each(Work work) throws IOException {
        walk(root, work);
    }

    private static void walk(Path folder, Work work) throws IOException {
        for (Path entry : list(folder)) {
            if (Files.isDirectory(entry)) {
                walk(entry, work);
            } else if (Files.isRegularFile(entry)) {
                work.on(entry);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The hash that a sealed file is named by; null where it is named otherwise. */
    public static String hashOf(Path file) {
        String name = file.getFileName().toString();
        return name.matches("[0-9a-f]{" + HASH + "}\\" + SUFFIX) ? name.substring(0, HASH) : null;
    }
}
