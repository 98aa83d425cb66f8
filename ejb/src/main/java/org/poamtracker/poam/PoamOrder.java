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

    /** What a list is sorted by until the reader says otherwise. */
    public static PoamOrder usual() {
        return by(PoamSort.DUE);
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
