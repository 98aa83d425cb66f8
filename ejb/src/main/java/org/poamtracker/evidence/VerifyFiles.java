package org.poamtracker.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.SealBroken;
import org.poamtracker.seal.SealedFile;
import org.poamtracker.seal.SealedFiles;

/**
 * {@code ./poam verify-files}: every file that a row names is there, opens, and has its SHA-256; and there is nothing else. What
 * nobody names is left alone for as long as the nightly sweep leaves it (FILE-4, FILE-6).
 */
public class VerifyFiles implements MaintenanceCommand {

    /** Beyond that the sweep has passed twice. */
    private static final int SWEPT_DAYS = 2;

    private int broken;

    @Override
    public String name() {
        return "verify-files";
    }

    @Override
    public void run(MaintenanceContext context) throws IOException, SQLException {
        Instant now = Clock.systemUTC().instant();
        var named = named(context, now.minus(EvidenceJobs.REMOVED));
        FileKeys keys = new FileKeys(context.data());
        SealedFiles files = new SealedFiles(context.data());
        named.forEach((hash, names) -> {
            String wrong = wrongWith(files.of(hash), keys);
            if (wrong != null) {
                bad(context, files.of(hash).path() + ", " + String.join(", ", names) + ": " + wrong);
            }
        });
        Set<String> known = new HashSet<>(named.keySet());
        files.each(file -> {
            if (isStray(file, known, now)) {
                bad(context, file + ": no row names it");
            }
        });
        if (broken > 0) {
            throw new MaintenanceFailure(broken + " files are not as they should be; see above");
        }
        context.say("%,d contents are there, open, and are what was put there.", named.size());
    }

    private void bad(MaintenanceContext context, String what) {
        broken++;
        context.say("%s", what);
    }

    /** The hashes that rows name, each with the names of the records; a file removed since then may be gone. */
    private static Map<String, Set<String>> named(MaintenanceContext context, Instant removedSince)
            throws SQLException {
        Map<String, Set<String>> named = new TreeMap<>();
        try (Connection connection = context.database().asRuntime();
                PreparedStatement select = connection.prepareStatement("SELECT SHA256, SUBJECT_TYPE, SUBJECT_ID, NAME"
                        + " FROM EVIDENCE_FILE WHERE REMOVED_AT IS NULL OR REMOVED_AT > ?")) {
            select.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(removedSince, ZoneOffset.UTC)));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    named.computeIfAbsent(rows.getString(1), none -> new TreeSet<>())
                            .add(rows.getString(4) + " of " + rows.getString(2) + " " + rows.getLong(3));
                }
            }
        }
        return named;
    }

    /** What is wrong with a content, or null. */
    private static String wrongWith(SealedFile file, FileKeys keys) {
        var digest = FileStore.sha256();
        try (InputStream content = new DigestInputStream(file.open(keys), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException e) {
            return "it is missing";
        } catch (SealBroken e) {
            return e.getMessage();
        } catch (IOException e) {
            return "it cannot be read: " + e.getMessage();
        }
        return HexFormat.of().formatHex(digest.digest()).equals(file.name()) ? null : "its SHA-256 is another";
    }

    private static boolean isStray(Path file, Set<String> named, Instant now) throws IOException {
        String hash = SealedFiles.hashOf(file);
        try {
            boolean young = Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(now.minus(java.time.Duration.ofDays(SWEPT_DAYS)));
            return !named.contains(String.valueOf(hash)) && !young;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
