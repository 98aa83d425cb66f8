package org.poamtracker.reports.part;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is too tall for one row into pieces for several. A row is kept whole on its page: one taller than what is left
 * leaves that blank, and one taller than a page cannot be kept at all.
 */
public final class Pieces {

    /** Less than half of what a page takes. */
    private static final int LINES = 24;

    private Pieces() {}

    /**
     * The text in one piece, or in as many as it takes; one at least.
     *
     * @param letters how many stand in a line of its column
     */
    public static List<String> of(String text, int letters) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (String line : text.split("\n", -1)) {
            for (String part : parts(line, LINES * letters)) {
                int lines = Math.max(1, (part.length() + letters - 1) / letters);
                if (taken > 0 && taken + lines > LINES) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                    taken = 0;
                }
                piece.append(taken == 0 ? "" : "\n").append(part);
                taken += lines;
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** A line in parts of so many letters at most, cut at blanks where there are any. */
    private static List<String> parts(String line, int most) {
        List<String> parts = new ArrayList<>();
        String rest = line;
        while (rest.length() > most) {
            int blank = rest.lastIndexOf(' ', most);
            int cut = blank > 0 ? blank : Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    /** What is written in one line, such as a name, however it was brought in. */
    public static String oneLine(String name) {
        return name == null ? null : name.replaceAll("\\s*\\R\\s*", " ");
    }
}
