package org.poamtracker.poam;

import java.io.Serializable;
import org.poamtracker.platform.Cursor;

/**
 * One page of a list. A cursor that was made for another order begins at the beginning.
 *
 * @param size how many rows, 25, 50 or 100; exports take more
 */
public record PoamQuery(PoamFilter filter, PoamOrder order, Cursor cursor, int size) implements Serializable {

    /** The most rows of one page. */
    public static final int MOST = 500;

    public PoamQuery {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page of " + size + " rows");
        }
        if (!order.isOf(cursor)) {
            cursor = Cursor.first();
        }
    }

    /** The first page of what a filter lets through, in the usual order. */
    public static PoamQuery first(PoamFilter filter, int size) {
        return new PoamQuery(filter, PoamOrder.usual(), Cursor.first(), size);
    }

    /** The page that begins elsewhere. */
    public PoamQuery at(Cursor place) {
        return new PoamQuery(filter, order, place, size);
    }
}
