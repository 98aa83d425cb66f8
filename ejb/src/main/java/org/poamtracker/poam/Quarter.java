package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three months, as the policy's metrics go by.
 *
 * @param number 1 for January to March
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    /** The quarter that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    /** This many quarters up to the one that a day lies in, the first of them first. */
    static List<Quarter> upTo(LocalDate day, int count) {
        return Stream.iterate(of(day.minusMonths((long) MONTHS * (count - 1))), Quarter::next)
                .limit(count)
                .toList();
    }

    /** The first day. */
    public LocalDate first() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    /** The last day. */
    public LocalDate last() {
        return next().first().minusDays(1);
    }

    Quarter next() {
        return of(first().plusMonths(MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    /** {@code 2026Q4}. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
