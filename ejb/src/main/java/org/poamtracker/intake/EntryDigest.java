package org.poamtracker.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.poamtracker.trail.FieldChange;

/** One value for all that becomes of the rows of a workbook, in their order: two readings that do the same have the same. */
final class EntryDigest {

    private final MessageDigest digest = sha256();

    /** Takes one more row. */
    void add(IntakeEntry entry) {
        add(entry.outcome().name());
        add(entry.item() == null ? null : entry.item().number());
        for (FieldChange change : entry.changes()) {
            add(change.field());
            add(change.oldValue());
            add(change.newValue());
        }
    }

    /** The value, in hexadecimal digits. Nothing can be added afterwards. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two ways of cutting a text look the same. */
    private void add(String text) {
        byte[] bytes = Objects.toString(text, "").getBytes(StandardCharsets.UTF_8);
        digest.update((text == null ? "-:" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
