package org.poamtracker.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a cell into its numbered entries: (1) …, 1) …, 1. …, #1 …, Milestone 1: …
 *
 * @param number as written; 0 where there is none
 * @param text the entry behind its number, on one line
 * @param raw the entry with its number, on one line
 */
record NumberedText(int number, String text, String raw) {

    private static final Pattern START = Pattern.compile(
            "(?:^|;) ?(?:\\((\\d{1,3})\\)|(\\d{1,3})[.)](?=\\s)|#(\\d{1,3})\\b[.:)]?"
                    + "|(?:milestone|ms) ?#? ?(\\d{1,3})\\b ?[.:)-]?)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f\\p{Z}]+");
    private static final int GROUPS = 4;

    /** The entries, text before the first number as one without; empty where nothing is numbered. */
    static List<NumberedText> split(String written) {
        String cell = BLANKS.matcher(written).replaceAll(" ");
        List<NumberedText> entries = new ArrayList<>();
        Matcher start = START.matcher(cell);
        int number = 0;
        int from = 0;
        int textFrom = 0;
        boolean any = false;
        while (start.find()) {
            any = true;
            add(entries, number, cell.substring(textFrom, start.start()), cell.substring(from, start.start()));
            number = number(start);
            from = start.start();
            textFrom = start.end();
        }
        if (any) {
            add(entries, number, cell.substring(textFrom), cell.substring(from));
        }
        return entries;
    }

    private static void add(List<NumberedText> entries, int number, String text, String raw) {
        if (!text.isBlank()) {
            entries.add(new NumberedText(number, oneLine(text), oneLine(raw).replaceFirst("^; ?", "")));
        }
    }

    private static int number(Matcher start) {
        for (int group = 1; group <= GROUPS; group++) {
            if (start.group(group) != null) {
                return Integer.parseInt(start.group(group));
            }
        }
        return 0;
    }

    /** Every run of blanks and line breaks as one blank. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
