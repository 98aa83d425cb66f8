package org.poamtracker.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup being written: a ZIP file that only its owner may read, whose last entry lists the SHA-256 of every other. It
 * stands under its name once it is complete.
 */
class BackupFile implements AutoCloseable {

    /** The last entry: a line {@code hash  name} for each other entry. */
    static final String SUMS = "SHA256SUMS";

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
            try (Stream<Path> files = Files.walk(root.resolve(folder)).filter(Files::isRegularFile)) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    try (InputStream content = Files.newInputStream(file)) {
                        add(root.relativize(file).toString().replace('\\', '/'), content);
                        added++;
                    }
                }
            }
        }
        return added;
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
