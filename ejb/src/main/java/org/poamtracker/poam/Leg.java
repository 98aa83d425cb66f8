package org.poamtracker.poam;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Sql;

/**
 * One of the small queries that a page of keys is put together from.
 *
 * @param key the columns of id and order: of the item, or of the word that leads to it
 * @param repeats whether a row may come more than once, because it has more than one of the words meant
 * @param rows from FROM to the end of the conditions
 * @param fixed columns that the conditions set to one value: sorted by as well, so that the order is exactly the index's
 * @param rank the only severity in it, or null where there may be several
 */
record Leg(Key key, boolean repeats, Sql rows, List<String> fixed, Integer rank) {

    /** Reads the ids alone. */
    Sql ids() {
        return Sql.of((repeats ? "SELECT DISTINCT " : "SELECT ") + key.id() + " AS ID")
                .add(rows);
    }

    /** Reads ids and sort values in order, beyond a place, not further than a value if there is one, as many as wanted. */
    Sql keys(Sql beyond, Object furthest, PoamSort by, boolean ascending, int wanted) {
        Sql until =
                furthest == null ? new Sql() : Sql.of(" AND " + key.of(by) + (ascending ? " <= ?" : " >= ?"), furthest);
        return Sql.of((repeats ? "SELECT DISTINCT " : "SELECT ") + key.id() + " AS ID, " + key.of(by) + " AS K")
                .add(rows)
                .add(beyond)
                .add(until)
                .add(sorted(by, ascending))
                .add(" FETCH FIRST " + wanted + " ROWS ONLY");
    }

    /** The order of the list, or the opposite. */
    private String sorted(PoamSort by, boolean ascending) {
        String way = ascending ? "" : " DESC";
        return Stream.concat(fixed.stream(), Stream.of(key.of(by), key.id()))
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
        String column = " AND " + key.of(by);
        String further = ascending ? " > ?" : " < ?";
        if (rank != null) {
            return beyondRank(Integer.compare(rank, (Integer) value) * (ascending ? 1 : -1), further, cursor.id());
        }
        if (by == PoamSort.SEVERITY) {
            return List.of(
                    Sql.of(column + " = ? AND " + key.id() + further, value, cursor.id()),
                    Sql.of(column + further, value));
        }
        if (by == PoamSort.NUMBER) {
            return List.of(Sql.of(column + further, value));
        }
        return List.of(Sql.of(column + (ascending ? " >= ?" : " <= ?"), value)
                .add(" AND (" + key.of(by) + further + " OR " + key.id() + further + ")", value, cursor.id()));
    }

    private List<Sql> beyondRank(int side, String further, long id) {
        if (side < 0) {
            return List.of();
        }
        return List.of(side == 0 ? Sql.of(" AND " + key.id() + further, id) : new Sql());
    }

    /** Where id and sort value of a row stand. */
    enum Key {
        ITEM("p.", "ID"),
        WORD("w.", "POAM_ID");

        private final String alias;
        private final String id;

        Key(String alias, String id) {
            this.alias = alias;
            this.id = id;
        }

        String id() {
            return alias + id;
        }

        String of(PoamSort by) {
            return alias + by.column();
        }
    }
}
