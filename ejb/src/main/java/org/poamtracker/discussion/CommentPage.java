package org.poamtracker.discussion;

import java.util.List;

/**
 * A slice of what was said about an item, newest first.
 *
 * @param older what to ask for to get the slice before this one, or null where this is the last
 */
public record CommentPage(List<CommentRow> rows, Long older) {

    /** How many comments a slice has. */
    public static final int SIZE = 25;

    static CommentPage of(List<CommentRow> oneMore) {
        boolean more = oneMore.size() > SIZE;
        List<CommentRow> rows = List.copyOf(more ? oneMore.subList(0, SIZE) : oneMore);
        return new CommentPage(rows, more ? rows.get(SIZE - 1).id() : null);
    }
}
