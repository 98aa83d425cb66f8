package org.poamtracker.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name is not asked. */
enum FileKind {
    ZIP("a zip archive"),
    OLE2("an old Office document"),
    PDF("a PDF document"),
    RTF("a rich text document"),
    IMAGE("an image"),
    ARCHIVE("an archive"),
    PROGRAM("a program"),
    MARKUP("an XML or HTML file"),
    TEXT("a text or CSV file"),
    UNKNOWN("an unknown kind of file");

    /** How many bytes {@link #of} wants to see. */
    static final int HEAD = 1024;

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** In words, for the refusal. */
    String label() {
        return label;
    }

    static FileKind of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (startsWithAny(start, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*")) {
            return IMAGE;
        }
        if (isArchive(start)) {
            return ARCHIVE;
        }
        if (start.startsWith("\u007FELF") || (start.startsWith("MZ") && start.indexOf('\0') > 0)) {
            return PROGRAM;
        }
        return ofText(start);
    }

    /** Whether this is the beginning of an archive of any kind, a zip included. */
    static boolean isArchive(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("PK\3\4") || isArchive(start);
    }

    private static boolean isArchive(String start) {
        return startsWithAny(start, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ");
    }

    private static FileKind ofText(String start) {
        String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        if (text.startsWith("<")) {
            return MARKUP;
        }
        boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        boolean printable = start.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f');
        return wide || printable ? TEXT : UNKNOWN;
    }

    private static boolean startsWithAny(String start, String... magics) {
        for (String magic : magics) {
            if (start.startsWith(magic)) {
                return true;
            }
        }
        return false;
    }

    /** What an office package is by its main content type, in words; a zip archive where it is none. */
    static String labelOfPackage(String mainContentType) {
        String type = mainContentType.toLowerCase(Locale.ROOT);
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return "a Word document";
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            return "a PowerPoint presentation";
        }
        return type.contains("opendocument") ? "an OpenDocument file" : ZIP.label();
    }
}
