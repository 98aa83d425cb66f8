package org.poamtracker.reports.part;

import java.util.ArrayList;
import java.util.List;

/**
 * A line below the row of an item: what it is about, a text, and what stands in the last columns.
 *
 * @param alert whether the last column is to be looked at
 */
public record Step(String label, String text, String first, String second, String last, boolean alert) {

    /** So many letters stand in a line of the text. */
    private static final int LETTERS = 80;

    /** The line, or as many as its text takes; what stands beside the text stands beside its beginning. */
    List<Step> pieces() {
        List<Step> steps = new ArrayList<>();
        for (String piece : Pieces.of(text, LETTERS)) {
            steps.add(steps.isEmpty() ? new Step(label, piece, first, second, last, alert) : of(null, piece));
        }
        return steps;
    }

    /** A text alone. */
    public static Step of(String label, String text) {
        return new Step(label, text, null, null, null, false);
    }
}
