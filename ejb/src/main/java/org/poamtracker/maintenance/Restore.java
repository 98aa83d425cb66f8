package org.poamtracker.maintenance;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.poamtracker.seal.Keystore;

/**
 * Puts a backup into a new or empty data folder. It is unpacked beside and compared with its sums before anything moves;
 * with {@code --force} what was there moves into a folder of its own and is never deleted.
 */
public class Restore implements MaintenanceCommand {

    private static final List<String> FOLDERS =
            List.of("trail", "db", "keys", Keystore.FOLDER, "files", "imports", "results");

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public boolean needsStoppedServer() {
        return true;
    }

    @Override
    public void run(MaintenanceContext context) throws IOException {
        Path root = context.data().root();
        List<Path> there = content(root);
        if (!there.isEmpty() && !context.has("force")) {
            throw new MaintenanceFailure(
                    root + " is not empty. Name another with --data, or move what is there aside with" + " --force");
        }
        context.say("Unpacking and comparing ...");
        Path unpacked = unpack(context.file(), root);
        if (!there.isEmpty()) {
            Path aside = Files.createDirectory(root.resolve(
                    "replaced-" + Clock.systemUTC().instant().toString().replace(':', '-')));
            for (Path old : there) {
                Files.move(old, aside.resolve(old.getFileName()));
            }
            context.say("What was there is in %s", aside);
        }
        for (Path restored : content(unpacked)) {
            Files.move(restored, root.resolve(restored.getFileName()));
        }
        Files.delete(unpacked);
        context.say("Restored. Prove it with ./poam verify-trail, then ./poam run.");
    }

    /** Unpacks and compares; what was unpacked in vain is taken away. */
    private static Path unpack(Path backup, Path root) throws IOException {
        Path unpacked = Files.createTempDirectory(root, "restore");
        try {
            compare(sumsOf(backup, unpacked), unpacked);
            return unpacked;
        } catch (ZipException | EOFException e) {
            delete(unpacked);
            throw new MaintenanceFailure(backup + " is damaged: " + e.getMessage() + ". Nothing was changed.");
        } catch (IOException | MaintenanceFailure e) {
            delete(unpacked);
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                Files.delete(entry);
            }
        }
    }

    /** Unpacks every entry and returns its sum by its name. */
    private static Map<String, String> sumsOf(Path backup, Path into) throws IOException {
        Map<String, String> sums = new HashMap<>();
        try (InputStream file = Files.newInputStream(backup);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into) || !isOurs(entry.getName())) {
                    throw new MaintenanceFailure(backup + " is no backup of POAM Tracker: it holds " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                MessageDigest digest = BackupFile.sha256();
                Files.copy(new DigestInputStream(entries, digest), target, StandardCopyOption.REPLACE_EXISTING);
                sums.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
            }
        }
        if (sums.remove(BackupFile.SUMS) == null) {
            throw new MaintenanceFailure(backup + " is no backup of POAM Tracker, or was cut off: it has no sums");
        }
        return sums;
    }

    private static boolean isOurs(String name) {
        return name.equals(BackupFile.SUMS) || FOLDERS.stream().anyMatch(folder -> name.startsWith(folder + "/"));
    }

    private static void compare(Map<String, String> found, Path unpacked) throws IOException {
        Path file = unpacked.resolve(BackupFile.SUMS);
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] parts = line.split("  ", 2);
            expected.put(parts[1], parts[0]);
        }
        if (!expected.equals(found)) {
            throw new MaintenanceFailure(
                    "The backup is damaged: an entry is missing or differs from its sum. Nothing was" + " changed.");
        }
        Files.delete(file);
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
