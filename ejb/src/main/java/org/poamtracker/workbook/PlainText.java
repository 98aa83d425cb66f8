package org.poamtracker.workbook;

import java.util.regex.Pattern;

/**
 * Keeps text that people typed from running as a formula in somebody's spreadsheet: what could be taken for one gets an
 * apostrophe in front, which reading takes away again. {@code original(neutral(text))} is always {@code text}.
 */
public final class PlainText {

    // Spreadsheets look past blanks, invisible characters and apostrophes, and take full-width signs for the plain
    // ones.
    private static final Pattern DANGEROUS = Pattern.compile(
            "^(?:[\\t\\r\\n]|['\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])");

    private PlainText() {}

    /** The text as a cell may carry it. */
    public static String neutral(String text) {
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    /** The text as it was before {@link #neutral}. */
    public static String original(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell.substring(1)).find() ? cell.substring(1) : cell;
    }
}
