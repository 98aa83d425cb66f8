package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.SealBroken;
import org.poamtracker.seal.SealedFile;
import org.poamtracker.seal.SealedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Contents by their SHA-256, sealed: on the disk before the row that names them is committed, whole or not at all (FILE-4).
 * What is there never changes; the wrapping of its key may (SEAL-3).
 */
@ApplicationScoped
class FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final String INCOMING = "incoming";

    @Inject
    DataFolder data;

    @Inject
    FileKeys keys;

    @Inject
    Clock clock;

    /** Keeping one and sweeping exclude each other: a content must not be swept while a new row is about to name it. */
    private final ReadWriteLock sweeping = new ReentrantReadWriteLock();

    /**
     * Takes a stream in, up to a limit, and lays it aside.
     *
     * @throws RuleViolation {@code evidence.empty}, {@code evidence.too-large}
     */
    ReceivedFile receive(InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile(folder(INCOMING), "", null);
        try {
            MessageDigest digest = sha256();
            long bytes = copy(new DigestInputStream(content, digest), path, limit);
            return new ReceivedFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Keeps what came in under its hash, sealed. Afterwards it survives a crash of the machine. */
    void keep(ReceivedFile received) throws IOException {
        SealedFile target = new SealedFiles(data).of(received.sha256());
        sweeping.readLock().lock();
        try {
            Files.createDirectories(target.path().getParent());
            if (Files.exists(target.path()) && target.hasKey(keys)) {
                Files.setLastModifiedTime(target.path(), FileTime.from(clock.instant()));
            } else {
                seal(received.path(), target);
            }
        } finally {
            sweeping.readLock().unlock();
        }
    }

    /** Seals a plain file under the name of its hash; it is there whole or not at all. */
    private void seal(Path plain, SealedFile target) throws IOException {
        Path aside = Files.createTempFile(Files.createDirectories(data.files().resolve(INCOMING)), "", null);
        try (InputStream content = Files.newInputStream(plain)) {
            new SealedFile(aside, target.name()).write(content, keys);
            move(aside, target.path());
        } finally {
            Files.deleteIfExists(aside);
        }
        force(target.path().getParent());
        force(target.path().getParent().getParent());
    }

    /**
     * A content, after every chunk of it has proved itself: nothing of a changed one is handed out.
     *
     * @throws RuleViolation {@code evidence.content-lost} when it is gone or no longer what was put there
     */
    StoredFile.Content proven(String sha256) throws IOException {
        SealedFile sealed = new SealedFiles(data).of(sha256);
        try {
            sealed.prove(keys);
        } catch (SealBroken | NoSuchFileException lost) {
            LOG.error("The content {} is lost: {}", sha256, lost.getMessage());
            throw (RuleViolation) new RuleViolation("evidence.content-lost").initCause(lost);
        }
        return () -> sealed.open(keys);
    }

    /** Seals what earlier versions left plain, and forgets what was on its way in when the server ended; returns how many it sealed. */
    int sealPlain() throws IOException {
        for (Path left : list(folder(INCOMING))) {
            Files.deleteIfExists(left);
        }
        int[] sealed = {0};
        SealedFiles files = new SealedFiles(data);
        files.each(file -> {
            String name = file.getFileName().toString();
            if (name.matches("[0-9a-f]{" + SealedFiles.HASH + "}") && file.equals(files.plain(name))) {
                seal(file, files.of(name));
                Files.delete(file);
                sealed[0]++;
            }
        });
        return sealed[0];
    }

    /** Removes contents that nobody names and nobody has kept since then; returns how many. */
    int sweep(Instant then, UnaryOperator<Set<String>> named) throws IOException {
        int swept = sweepFolder(folder(INCOMING), then, asked -> Set.of());
        for (Path outer : list(data.files())) {
            if (outer.endsWith(INCOMING)) {
                swept += sweepFolder(outer, then, asked -> Set.of());
                continue;
            }
            for (Path inner : list(outer)) {
                swept += sweepFolder(inner, then, named);
            }
        }
        return swept;
    }

    private int sweepFolder(Path folder, Instant then, UnaryOperator<Set<String>> named) throws IOException {
        sweeping.writeLock().lock();
        try {
            List<Path> old =
                    list(folder).stream().filter(file -> isOlder(file, then)).toList();
            if (old.isEmpty()) {
                return 0;
            }
            Set<String> kept = named.apply(old.stream().map(FileStore::hashOf).collect(Collectors.toUnmodifiableSet()));
            int swept = 0;
            for (Path file : old) {
                if (!kept.contains(hashOf(file))) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
            return swept;
        } finally {
            sweeping.writeLock().unlock();
        }
    }

    private static String hashOf(Path file) {
        String hash = SealedFiles.hashOf(file);
        return hash == null ? file.getFileName().toString() : hash;
    }

    private static boolean isOlder(Path file, Instant then) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }

    private static long copy(InputStream content, Path path, long limit) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > limit) {
                    throw new RuleViolation("evidence.too-large", limit >> 20);
                }
                ByteBuffer written = ByteBuffer.wrap(buffer, 0, n);
                while (written.hasRemaining()) {
                    file.write(written);
                }
            }
            if (bytes == 0) {
                throw new RuleViolation("evidence.empty");
            }
        }
        return bytes;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The data folder must lie on one file system", e);
        }
    }

    /** A new name is on the disk once its folder is; systems that cannot open a folder need no such thing. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (java.nio.file.AccessDeniedException notHere) {
            return;
        }
    }

    /** Outside {@code files}: what lies here is not sealed, and in no backup. */
    private Path folder(String name) throws IOException {
        return Files.createDirectories(data.temp().resolve(name));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
