package org.poamtracker.trail;

import java.util.List;

/**
 * A slice of a record's history, newest first.
 *
 * @param older what to ask for to get the slice before this one, or null where this is the last
 */
public record HistoryPage(List<HistoryRow> rows, Long older) {

    /** How many rows a slice has. */
    public static final int SIZE = 50;

    static HistoryPage of(List<HistoryRow> oneMore) {
        boolean more = oneMore.size() > SIZE;
        List<HistoryRow> rows = List.copyOf(more ? oneMore.subList(0, SIZE) : oneMore);
        return new HistoryPage(rows, more ? rows.get(SIZE - 1).id() : null);
    }
}
