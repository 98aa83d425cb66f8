package org.poamtracker.reports.part;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** So many letters stand in a line of the narrowest cell that takes a text. */
    private static final int LETTERS = 21;

    /** The cells of one row, or of as many as the tallest text takes. */
    List<Cells> pieces() {
        List<List<String>> columns = Stream.of(a, b, c, d, e, f, g, h, i, j)
                .map(text -> text == null ? List.<String>of() : Pieces.of(text, LETTERS))
                .toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, Math.max(1, rows))
                .mapToObj(row -> of(columns.stream()
                        .map(pieces -> row < pieces.size() ? pieces.get(row) : null)
                        .toArray(String[]::new)))
                .toList();
    }

    private static String cell(int place, String... cells) {
        return place < cells.length ? cells[place] : null;
    }
}
