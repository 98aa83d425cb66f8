package org.poamtracker.web.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.poamtracker.poam.PoamFigures.Trend;
import org.poamtracker.poam.Quarter;

/**
 * One quarter of the trend, as a line of its table and a pair of columns of its picture. Measures of the picture are in units
 * of its view box.
 *
 * @param months such as {@code Oct–Dec 2026}
 * @param x where the columns begin
 * @param foundHeight how high the column of what was found is
 * @param closedHeight how high the column of what was closed is
 */
public record QuarterLine(String months, Trend trend, Links links, long x, long foundHeight, long closedHeight) {

    /** How high the picture is. */
    public static final long HEIGHT = 120;

    private static final long WIDTH = 100;
    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("MMM", Locale.US);
    private static final DateTimeFormatter LAST = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    /** Where the numbers lead; empty where they lead nowhere. */
    public record Links(String found, String closed, String open) {}

    /** All lines; the highest column is as high as the picture. */
    static List<QuarterLine> of(List<Trend> trend, ListLink link) {
        long most = trend.stream()
                .mapToLong(each -> Math.max(each.found(), each.closed()))
                .max()
                .orElse(0);
        return IntStream.range(0, trend.size())
                .mapToObj(at -> of(trend.get(at), link, at * WIDTH, Math.max(1, most)))
                .toList();
    }

    private static QuarterLine of(Trend trend, ListLink link, long x, long most) {
        Quarter quarter = trend.quarter();
        Links links = link == null
                ? new Links("", "", "")
                : new Links(
                        trend.found() == 0 ? "" : link.found(quarter).toString(),
                        trend.closed() == 0
                                ? ""
                                : link.closed(quarter.first(), quarter.last()).toString(),
                        trend.openAtEnd() == 0 ? "" : link.openAtEnd(quarter).toString());
        return new QuarterLine(
                FIRST.format(quarter.first()) + "–" + LAST.format(quarter.last()),
                trend,
                links,
                x,
                Math.round((double) HEIGHT * trend.found() / most),
                Math.round((double) HEIGHT * trend.closed() / most));
    }

    /** Where the column of what was found begins, from the top. */
    public long getFoundTop() {
        return HEIGHT - foundHeight;
    }

    /** Where the column of what was closed begins, from the top. */
    public long getClosedTop() {
        return HEIGHT - closedHeight;
    }
}
