package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says what an OLE2 file is by the names of the streams in it, which stand there in UTF-16. Its allocation tables are
 * not followed: they are the attacker's.
 */
final class OldOffice {

    private static final int CHUNK = 1 << 20;

    private static final String ENCRYPTED = utf16("EncryptedPackage");
    private static final String WORKBOOK = utf16("Workbook");
    private static final String BOOK = utf16("Book");

    private OldOffice() {}

    /** The refusal that fits; a workbook with a password is packed into such a file, whatever its name. */
    static WorkbookRefused refusal(Path file) throws IOException {
        boolean workbook = false;
        String tail = "";
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(CHUNK);
            while (bytes.length > 0) {
                String text = tail + new String(bytes, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return new WorkbookRefused(RefusalRule.PASSWORD);
                }
                workbook |= text.contains(WORKBOOK) || text.contains(BOOK);
                tail = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
                bytes = in.readNBytes(CHUNK);
            }
        }
        return workbook
                ? new WorkbookRefused(RefusalRule.OLD_XLS)
                : new WorkbookRefused(RefusalRule.WRONG_TYPE, FileKind.OLE2.label());
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
