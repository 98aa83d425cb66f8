package org.poamtracker.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a longer list.
 *
 * @param rows the slice, in the list's order
 * @param total how many there are in all, counted up to a limit
 * @param more whether counting stopped at that limit: then there are more than {@code total}
 */
public record Page<R>(List<R> rows, long total, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** A page whose total was counted to the end. */
    public static <R> Page<R> of(List<R> rows, long total) {
        return new Page<>(rows, total, false);
    }

    /** The same slice, each row turned into something else. */
    public <S> Page<S> map(Function<R, S> change) {
        return new Page<>(rows.stream().map(change).toList(), total, more);
    }
}
