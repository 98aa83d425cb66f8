package org.poamtracker.intake;

import org.poamtracker.poam.Weighed;

/**
 * Which rows of a preview to read.
 *
 * @param outcome only those that come to this, or null for all
 * @param first the first to read, counted from 1 among those
 * @param size how many at most
 */
public record IntakeEntryFilter(Weighed.Outcome outcome, int first, int size) {

    private static final int MOST = 200;

    public IntakeEntryFilter {
        first = Math.max(first, 1);
        size = Math.max(1, Math.min(size, MOST));
    }

    /** The last that may be read. */
    int last() {
        return (int) Math.min(Integer.MAX_VALUE, (long) first + size - 1);
    }
}
