package org.poamtracker.poam;

import java.io.Serializable;
import java.time.DateTimeException;
import org.poamtracker.platform.Cursor;

/** What a list is sorted by, and which way. */
public record PoamOrder(PoamSort by, boolean ascending) implements Serializable {

    /** By this, the way readers expect it first. */
    public static PoamOrder by(PoamSort sort) {
        return new PoamOrder(sort, sort.isAscendingFirst());
    }

    /** What a list is sorted by until the reader says otherwise: by due date; what was searched for, newest first. */
    public static PoamOrder usual(PoamFilter filter) {
        return by(filter.text() == null ? PoamSort.DUE : PoamSort.ENTRY);
    }

    /** Whether a cursor can have been made for this order. */
    boolean isOf(Cursor cursor) {
        try {
            return !cursor.hasRow() || by.key(cursor.key()) != null;
        } catch (DateTimeException | NumberFormatException otherOrder) {
            return false;
        }
    }

    /** The same values the other way round. */
    public PoamOrder reversed() {
        return new PoamOrder(by, !ascending);
    }
}
