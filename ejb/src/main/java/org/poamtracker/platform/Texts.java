package org.poamtracker.platform;

import java.util.List;

/** What people type, made fit to keep. */
public final class Texts {

    private Texts() {}

    /**
     * The text without blanks around it, its lines ended alike whatever browser or workbook they come from; null where
     * nothing is left, since Oracle keeps an empty string as null.
     */
    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }

    /** The lines of a text, each without blanks around it, without empty ones and repetitions. */
    public static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }
}
