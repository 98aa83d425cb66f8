package org.poamtracker.reports;

import java.util.regex.Pattern;

/** Text as it can stand in a PDF and in a workbook. */
final class Printable {

    /** Control characters, halves of pairs and non-characters: not allowed in XML and nothing to see in print. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private Printable() {}

    /** Line ends become one newline, everything unprintable one space. */
    static String text(String text) {
        return UNPRINTABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ");
    }
}
