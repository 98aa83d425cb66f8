package org.poamtracker.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup being written: a ZIP file that only its owner may read, whose last entry lists the SHA-256 of every other. It
 * stands under its name once it is complete.
 */
class BackupFile implements AutoCloseable {

    /** The last entry: a line {@code hash  name} for each other entry. */
    static final String SUMS = "SHA256SUMS";

    private static final Logger LOG = LoggerFactory.getLogger(BackupFile.class);

    private final Path target;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    /** @throws MaintenanceFailure when there is such a file already */
    BackupFile(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new MaintenanceFailure(target + " exists already; a backup never overwrites another");
        }
        this.target = target;
        unfinished = Files.createFile(
                target.resolveSibling(target.getFileName() + ".unfinished"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        zip = new ZipOutputStream(Files.newOutputStream(unfinished));
    }

    /** Adds one entry and leaves the stream open. */
    void add(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream digested = new DigestOutputStream(keptOpen(zip), sha256());
        content.transferTo(digested);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digested.getMessageDigest().digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Adds every file below a folder of the data folder; what vanishes meanwhile is left out. Returns how many. */
    int addFolder(Path root, String folder) throws IOException {
        int added = 0;
        if (Files.isDirectory(root.resolve(folder))) {
            for (Path file : filesBelow(root.resolve(folder))) {
                try (InputStream content = Files.newInputStream(file)) {
                    add(root.relativize(file).toString().replace('\\', '/'), content);
                    added++;
                } catch (NoSuchFileException vanished) {
                    LOG.debug("{} went away before it was copied", file);
                }
            }
        }
        return added;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Writes the sums and gives the file its name. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.close();
        Files.move(unfinished, target);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(unfinished);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
