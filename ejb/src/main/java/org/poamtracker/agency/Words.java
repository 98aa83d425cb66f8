package org.poamtracker.agency;

import java.util.Locale;

/** One way to write what people type differently; nothing but blanks becomes none. */
final class Words {

    private Words() {}

    static String line(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    static String code(String text) {
        String line = line(text);
        return line == null ? null : line.toUpperCase(Locale.ROOT);
    }

    static String login(String text) {
        String line = line(text);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }
}
