package org.poamtracker.reports;

import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * One template and the rows that it prints.
 *
 * @param template its name below {@code reports/}, without {@code .jasper}
 * @param rowType the record whose components are the template's fields
 * @param rows read once, one row at a time
 * @param expected how many steps there are, for the progress
 * @param step which of those steps a row is
 * @param values the template's parameters besides those that every template has
 */
public record Section<R extends Record>(
        String template,
        Class<R> rowType,
        Iterable<? extends R> rows,
        long expected,
        ToLongFunction<? super R> step,
        Map<String, Object> values) {

    /** Nothing may be missing; a value may be null, so the map is kept as it is. */
    public Section {
        Objects.requireNonNull(template);
        Objects.requireNonNull(rowType);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(step);
        Objects.requireNonNull(values);
    }
}
