package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;

/**
 * Contents by their SHA-256, {@code files/ab/cd/abcd…}: on the disk before the row that names them is committed, whole or
 * not at all (FILE-4). What is there never changes.
 */
@ApplicationScoped
class FileStore {

    private static final String INCOMING = "incoming";

    @Inject
    DataFolder data;

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

    /** Keeps what came in under its hash. Afterwards it survives a crash of the machine. */
    void keep(ReceivedFile received) throws IOException {
        Path target = pathOf(received.sha256());
        sweeping.readLock().lock();
        try {
            Files.createDirectories(target.getParent());
            if (Files.exists(target) && Files.size(target) == received.bytes()) {
                Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            } else {
                move(received.path(), target);
                force(target.getParent());
                force(target.getParent().getParent());
            }
        } finally {
            sweeping.readLock().unlock();
        }
    }

    /**
     * Where a content lies, after looking at every byte of it.
     *
     * @throws RuleViolation {@code evidence.content-lost} when it is gone or no longer what was put there
     */
    Path verified(String sha256) throws IOException {
        Path path = pathOf(sha256);
        if (!Files.isRegularFile(path)) {
            throw new RuleViolation("evidence.content-lost");
        }
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new RuleViolation("evidence.content-lost");
        }
        return path;
    }

    /** Removes contents that nobody names and nobody has kept since then; returns how many. */
    int sweep(Instant then, UnaryOperator<Set<String>> named) throws IOException {
        int swept = 0;
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
            Set<String> kept = named.apply(Set.copyOf(names(old)));
            int swept = 0;
            for (Path file : old) {
                if (!kept.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
            return swept;
        } finally {
            sweeping.writeLock().unlock();
        }
    }

    private static Collection<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
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
            file.force(true);
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

    private Path pathOf(String sha256) {
        return data.files()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(data.files().resolve(name));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
