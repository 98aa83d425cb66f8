package org.poamtracker.workbook;

/** Columns as Excel names them: A is 0, Z is 25, AA is 26. */
final class ColumnLetters {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private ColumnLetters() {}

    /** The column of a cell reference such as AB12; something else where it is none. */
    static int index(String reference, int otherwise) {
        int index = 0;
        int length = 0;
        while (length < reference.length() && reference.charAt(length) >= 'A' && reference.charAt(length) <= 'Z') {
            index = index * LETTERS + reference.charAt(length) - 'A' + 1;
            length++;
            if (length > MOST_LETTERS) {
                return otherwise;
            }
        }
        return length == 0 ? otherwise : index - 1;
    }

    /** The letters of a column. */
    static String of(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : of(index / LETTERS - 1) + last;
    }
}
