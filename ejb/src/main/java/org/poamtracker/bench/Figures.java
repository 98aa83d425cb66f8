package org.poamtracker.bench;

import java.time.Duration;
import java.util.List;

/**
 * What was measured of one kind of work.
 *
 * @param runs how often it was done
 * @param median milliseconds that half of them took at most
 * @param p95 milliseconds that 95 in 100 took at most
 * @param perSecond how many were done in a second by all together
 * @param cpu milliseconds of the server's processors for each, what runs beside it included
 */
record Figures(int runs, double median, double p95, double perSecond, double cpu) {

    private static final double MILLI = 1e6;

    static Figures of(List<Long> nanos, long elapsed, Duration cpu) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Figures(
                sorted.size(),
                sorted.get(sorted.size() / 2) / MILLI,
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)) / MILLI,
                sorted.size() * 1e9 / elapsed,
                cpu.toNanos() / MILLI / sorted.size());
    }
}
