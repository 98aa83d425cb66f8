package org.poamtracker.workbook;

/**
 * A cell as the file has it.
 *
 * @param text what Excel would show, days as 2026-01-31
 * @param number the number behind it; not a number where it is text
 * @param formula whether it was computed
 * @param error whether the text is one of Excel's errors
 */
record RawCell(String text, double number, boolean formula, boolean error) {

    static RawCell text(String text, boolean formula) {
        return new RawCell(text, Double.NaN, formula, false);
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean numeric() {
        return !Double.isNaN(number);
    }
}
