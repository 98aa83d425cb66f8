package org.poamtracker.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has come in and lies aside until it is kept or forgotten. */
record ReceivedFile(Path path, long bytes, String sha256) implements AutoCloseable {

    /** Forgets it, unless it was kept: then it lies elsewhere by now. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
