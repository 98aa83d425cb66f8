package org.poamtracker.reports.part;

/** The cells of a row, written out in the order of its columns; what is not there stays blank. */
public record Cells(
        String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {

    /** Up to ten cells. */
    public static Cells of(String... cells) {
        return new Cells(
                cell(0, cells),
                cell(1, cells),
                cell(2, cells),
                cell(3, cells),
                cell(4, cells),
                cell(5, cells),
                cell(6, cells),
                cell(7, cells),
                cell(8, cells),
                cell(9, cells));
    }

    private static String cell(int place, String... cells) {
        return place < cells.length ? cells[place] : null;
    }
}
