package org.poamtracker.agency;

import java.util.List;

/**
 * A slice of the list of people, by name.
 *
 * @param next what to put into {@link PersonFilter#after} for the slice after this one, or null where this is the last
 */
public record PersonPage(List<PersonRow> rows, Long next) {

    /** How many people a slice has. */
    public static final int SIZE = 50;

    static PersonPage of(List<PersonRow> oneMore) {
        boolean more = oneMore.size() > SIZE;
        List<PersonRow> rows = List.copyOf(more ? oneMore.subList(0, SIZE) : oneMore);
        return new PersonPage(rows, more ? rows.get(SIZE - 1).id() : null);
    }
}
