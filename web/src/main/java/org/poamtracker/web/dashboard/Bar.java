package org.poamtracker.web.dashboard;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One line of a chart, which is a table with bars in it.
 *
 * @param of what is counted: a value whose word the page shows
 * @param href where the number leads; empty where it leads nowhere
 * @param share how long the bar is, of 100
 */
public record Bar(Enum<?> of, long value, String href, long share) {

    private static final long WHOLE = 100;

    /** The same as long as it is of the longest. */
    private Bar of(long longest) {
        return new Bar(of, value, href, longest == 0 ? 0 : Math.round((double) WHOLE * value / longest));
    }

    /** A line for each value; what counts nothing leads nowhere. */
    static <E extends Enum<E>> List<Bar> chart(E[] values, ToLongFunction<E> count, Function<E, String> href) {
        List<Bar> bars = Stream.of(values)
                .map(value -> new Bar(
                        value, count.applyAsLong(value), count.applyAsLong(value) == 0 ? "" : href.apply(value), 0))
                .toList();
        long longest = bars.stream().mapToLong(Bar::value).max().orElse(0);
        return bars.stream().map(bar -> bar.of(longest)).toList();
    }
}
