package org.poamtracker.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.poamtracker.platform.RuleViolation;

/**
 * What a file is called, made harmless (FILE-3): no path, no control or direction-changing character, nothing that any
 * system reserves, at most 200 characters. It is shown and sent back, never used to find anything.
 *
 * @param value the whole name
 * @param extension what follows the last dot, in lower case; empty where there is no dot
 */
record FileName(String value, String extension) {

    static final int LONGEST = 200;

    private static final Set<String> RESERVED = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    /**
     * Cleans a name that somebody gave.
     *
     * @throws RuleViolation {@code evidence.name-too-long}, {@code evidence.name-controls}, {@code evidence.name-missing}
     */
    static FileName of(String given) {
        if (given.length() > 4 * LONGEST) {
            throw new RuleViolation("evidence.name-too-long", LONGEST); // before anything looks at all of it
        }
        if (given.codePoints().anyMatch(FileName::isInvisible)) {
            throw new RuleViolation("evidence.name-controls");
        }
        String name = withoutPath(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            throw new RuleViolation("evidence.name-missing");
        }
        if (name.length() > LONGEST) {
            throw new RuleViolation("evidence.name-too-long", LONGEST);
        }
        return new FileName(isReserved(name) ? "_" + name : name, extensionOf(name));
    }

    /** Old browsers send the whole path of the sender's disk. */
    private static String withoutPath(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.contains(stem.strip().toUpperCase(Locale.ROOT));
    }

    /** Control, format (such as right-to-left override), line separator, private, unpaired or unassigned. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
