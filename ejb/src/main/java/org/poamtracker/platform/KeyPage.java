package org.poamtracker.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by key.
 *
 * @param rows the page, in the list's order
 * @param position the ordinal of its first row, from 1; 0 where nobody has counted so far
 * @param total how many rows the list has, counted up to a limit
 * @param more whether counting stopped at that limit
 * @param previous where the page before begins, or null on the first page
 * @param next where the page after begins, or null on the last page
 */
public record KeyPage<R>(List<R> rows, long position, long total, boolean more, Cursor previous, Cursor next) {

    public KeyPage {
        rows = List.copyOf(rows);
    }

    /** A list with nothing in it. */
    public static <R> KeyPage<R> empty() {
        return new KeyPage<>(List.of(), 1, 0, false, null, null);
    }

    /** The same page, each row turned into something else. */
    public <S> KeyPage<S> map(Function<R, S> change) {
        return new KeyPage<>(rows.stream().map(change).toList(), position, total, more, previous, next);
    }
}
