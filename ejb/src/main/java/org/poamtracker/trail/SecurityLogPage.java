package org.poamtracker.trail;

import java.util.List;

/**
 * A slice of the security chain, newest first.
 *
 * @param older what to put into {@link SecurityLogFilter#before} for the slice before this one, or null where this is the last
 */
public record SecurityLogPage(List<SecurityLogRow> rows, Long older) {

    /** How many rows a slice has. */
    public static final int SIZE = 50;

    static SecurityLogPage of(List<SecurityLogRow> oneMore) {
        boolean more = oneMore.size() > SIZE;
        List<SecurityLogRow> rows = List.copyOf(more ? oneMore.subList(0, SIZE) : oneMore);
        return new SecurityLogPage(rows, more ? rows.get(SIZE - 1).seq() : null);
    }
}
