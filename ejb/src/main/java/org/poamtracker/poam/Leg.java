package org.poamtracker.poam;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Sql;

/**
 * One of the small queries that a page of keys is put together from.
 *
 * @param repeats whether a row may come more than once, because it has more than one of the words meant
 * @param rows from FROM to the end of the conditions
 * @param fixed columns that the conditions set to one value: sorted by as well, so that the order is exactly the index's
 * @param rank the only severity in it, or null where there may be several
 */
record Leg(boolean repeats, Sql rows, List<String> fixed, Integer rank) {

    /** The beginning of the query. */
    String select() {
        return repeats ? "SELECT DISTINCT " : "SELECT ";
    }

    /** The order of the list, or the opposite. */
    String sorted(PoamSort by, boolean ascending) {
        String way = ascending ? "" : " DESC";
        return Stream.concat(fixed.stream(), Stream.of("p." + by.column(), "p.ID"))
                .map(column -> column + way)
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    /**
     * What lies beyond a cursor: rows of the same value with a further id, and rows of further values. There are few rows of
     * one date, so both are asked for in one go; of one severity there are many, so each is a stretch of its own; a number is
     * only one item's.
     */
    List<Sql> beyond(Cursor cursor, PoamSort by, boolean ascending) {
        if (!cursor.hasRow()) {
            return List.of(new Sql());
        }
        Object value = by.key(cursor.key());
        String column = " AND p." + by.column();
        String further = ascending ? " > ?" : " < ?";
        if (rank != null) {
            return beyondRank(Integer.compare(rank, (Integer) value) * (ascending ? 1 : -1), further, cursor.id());
        }
        if (by == PoamSort.SEVERITY) {
            return List.of(
                    Sql.of(column + " = ? AND p.ID" + further, value, cursor.id()), Sql.of(column + further, value));
        }
        if (by == PoamSort.NUMBER) {
            return List.of(Sql.of(column + further, value));
        }
        return List.of(Sql.of(column + (ascending ? " >= ?" : " <= ?"), value)
                .add(" AND (p." + by.column() + further + " OR p.ID" + further + ")", value, cursor.id()));
    }

    private static List<Sql> beyondRank(int side, String further, long id) {
        if (side < 0) {
            return List.of();
        }
        return List.of(side == 0 ? Sql.of(" AND p.ID" + further, id) : new Sql());
    }
}
