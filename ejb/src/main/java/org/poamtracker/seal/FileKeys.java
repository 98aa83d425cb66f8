package org.poamtracker.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import org.poamtracker.platform.DataFolder;

/**
 * The master keys (SEAL-2). Another process may have put a new one into the keystore: each use looks whether the keystore is
 * still the one that was read.
 */
@ApplicationScoped
public class FileKeys {

    private final DataFolder data;
    private List<MasterKey> known = List.of();
    private Object stamp;

    /** Those of a data folder. */
    @Inject
    public FileKeys(DataFolder data) {
        this.data = data;
    }

    /** For the container's proxy. */
    protected FileKeys() {
        this(null);
    }

    /** The one in use. @throws IllegalStateException where the keystore cannot be opened */
    MasterKey current() {
        return newestFirst().get(0);
    }

    synchronized List<MasterKey> newestFirst() {
        Keystore keystore = Keystore.of(data);
        try {
            if (!Files.exists(keystore.path())) {
                keystore.make();
            }
            Object now = stampOf(keystore.path());
            if (!now.equals(stamp)) {
                known = keystore.read().stream()
                        .sorted(Comparator.comparing(MasterKey::number).reversed())
                        .toList();
                stamp = now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The keystore of the files cannot be read", e);
        }
        return known;
    }

    private static Object stampOf(Path path) throws IOException {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        return List.of(path, file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
    }
}
