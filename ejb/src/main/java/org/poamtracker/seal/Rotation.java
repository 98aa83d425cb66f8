package org.poamtracker.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.DataFolder;

/**
 * A new master key, and the keys of all files wrapped by it (SEAL-3). A note beside the keystore says which key is being
 * brought in: whoever finds it goes on from there. Earlier keys stay for a day after the last file was done, because a backup
 * that is being written may hold files as they were before.
 */
public final class Rotation {

    /** How long earlier keys are kept after the last file needed them: longer than any backup takes. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final String UNDER_WAY = "rotating";
    private static final String ENDED = "rotated";

    private final Keystore keystore;
    private final FileKeys keys;
    private final SealedFiles files;
    private final Clock clock;

    /**
     * What it came to.
     *
     * @param key the number of the key that wraps now
     * @param resumed whether an earlier call had broken off
     * @param broken which files no key in the keystore opens, and why
     */
    public record Outcome(int key, boolean resumed, int rewrapped, int already, List<String> broken) {}

    /** In one data folder. */
    public Rotation(DataFolder data, FileKeys keys, Clock clock) {
        this.keystore = Keystore.of(data);
        this.keys = keys;
        this.files = new SealedFiles(data);
        this.clock = clock;
    }

    /** Rotates, or goes on where a rotation broke off. @throws IOException where another one is under way */
    public Outcome run() throws IOException {
        try (FileChannel channel = FileChannel.open(
                        keystore.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
            return rotate();
        } catch (OverlappingFileLockException e) {
            throw new IOException("another rotation is under way", e);
        }
    }

    private Outcome rotate() throws IOException {
        Path note = keystore.folder().resolve(UNDER_WAY);
        boolean resumed = Files.exists(note);
        int wanted = resumed
                ? Integer.parseInt(Files.readString(note).strip())
                : keys.current().number() + 1;
        if (!resumed) {
            Files.deleteIfExists(keystore.folder().resolve(ENDED));
            Files.writeString(note, wanted + "\n", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        }
        if (keys.current().number() < wanted) {
            List<MasterKey> all = new ArrayList<>(keys.newestFirst());
            all.add(Keystore.newKey(wanted));
            keystore.write(all);
        }
        Pass pass = new Pass();
        files.each(pass::rewrap);
        Files.writeString(keystore.folder().resolve(ENDED), clock.instant() + "\n");
        Files.delete(note);
        return new Outcome(wanted, resumed, pass.rewrapped, pass.already, pass.broken);
    }

    /** Removes the keys that no file needs any more, where they were kept long enough; returns how many. */
    public int retire() throws IOException {
        Path ended = keystore.folder().resolve(ENDED);
        List<MasterKey> all = keys.newestFirst();
        if (all.size() < 2
                || !Files.exists(ended)
                || Instant.parse(Files.readString(ended).strip())
                        .isAfter(clock.instant().minus(KEPT))) {
            return 0;
        }
        Pass stragglers = new Pass();
        files.each(stragglers::rewrap);
        if (stragglers.rewrapped > 0) {
            Files.writeString(ended, clock.instant() + "\n");
            return 0;
        }
        keystore.write(all.subList(0, 1));
        return all.size() - 1;
    }

    /** Once through all files. */
    private final class Pass {

        private int rewrapped;
        private int already;
        private final List<String> broken = new ArrayList<>();

        void rewrap(Path file) throws IOException {
            String hash = SealedFiles.hashOf(file);
            if (hash == null) {
                return;
            }
            try {
                if (new SealedFile(file, hash).rewrap(keys)) {
                    rewrapped++;
                } else {
                    already++;
                }
            } catch (SealBroken e) {
                broken.add(file + ": " + e.getMessage());
            } catch (NoSuchFileException swept) {
                // nobody needs its key any more
            }
        }
    }
}
