package org.poamtracker.intake;

import org.poamtracker.poam.Weighed;

/**
 * Which rows of a preview to read.
 *
 * @param outcome only those that come to this, or null for all
 * @param repeating only those that seem to repeat something closed
 * @param first the first to read, counted from 1 among those
 * @param size how many at most
 */
public record IntakeEntryFilter(Weighed.Outcome outcome, boolean repeating, int first, int size) {

    private static final int MOST = 200;

    /** Within bounds. */
    public IntakeEntryFilter {
        first = Math.max(first, 1);
        size = Math.max(1, Math.min(size, MOST));
    }

    /** Rows whatever they seem to repeat. */
    public IntakeEntryFilter(Weighed.Outcome outcome, int first, int size) {
        this(outcome, false, first, size);
    }

    /** The last that may be read. */
    int last() {
        return (int) Math.min(Integer.MAX_VALUE, (long) first + size - 1);
    }
}
