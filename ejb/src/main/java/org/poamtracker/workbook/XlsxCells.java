package org.poamtracker.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Puts values into the cells of a sheet that is being written: texts in the cell itself, so that none stays in memory. */
final class XlsxCells {

    /** How Excel shows our dates. */
    static final String DATE_FORMAT = "yyyy-mm-dd";

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxCells() {}

    /** Writes a value by its type; null leaves the cell empty. */
    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof LocalDate date && !date.isBefore(FIRST_DATE)) {
            sheet.value(row, column, date);
            sheet.style(row, column)
                    .format(DATE_FORMAT)
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof Number number && fits(number)) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.inlineString(row, column, yes ? "Yes" : "No");
        } else if (!value.toString().isEmpty()) {
            String text = text(value.toString());
            sheet.inlineString(row, column, text);
            if (text.indexOf('\n') >= 0) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** Excel keeps 15 digits; a longer number is written as text, whole. */
    private static boolean fits(Number number) {
        try {
            return new BigDecimal(number.toString()).precision() <= MOST_DIGITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** What a cell may carry: no formula, no character that XML cannot hold, nothing longer than Excel opens. */
    static String text(String value) {
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        String clean = NOT_XML.matcher(lines).replaceAll("");
        String safe = LOOKS_ESCAPED.matcher(PlainText.neutral(clean)).replaceAll("_x005F_");
        return safe.length() <= LONGEST_TEXT ? safe : safe.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
