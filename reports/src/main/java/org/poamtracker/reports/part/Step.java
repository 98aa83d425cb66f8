package org.poamtracker.reports.part;

/**
 * A line below the row of an item: what it is about, a text, and what stands in the last columns.
 *
 * @param alert whether the last column is to be looked at
 */
public record Step(String label, String text, String first, String second, String last, boolean alert) {

    /** A text alone. */
    public static Step of(String label, String text) {
        return new Step(label, text, null, null, null, false);
    }
}
