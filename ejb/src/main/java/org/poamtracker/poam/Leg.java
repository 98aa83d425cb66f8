package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Sql;

/**
 * One of the small queries that a page of keys is put together from.
 *
 * @param rows from FROM to the end of the conditions
 * @param fixed columns that the conditions set to one value: sorted by as well, so that the order is exactly the index's
 * @param key the column that the list is sorted by
 */
record Leg(Sql rows, List<String> fixed, String key) {

    /** The order of the list, or the opposite. */
    String sorted(boolean ascending) {
        String way = ascending ? "" : " DESC";
        List<String> columns = new ArrayList<>(fixed);
        columns.add(key);
        if (!isById()) {
            columns.add("p.ID");
        }
        return columns.stream()
                .map(column -> column + way)
                .collect(java.util.stream.Collectors.joining(", ", " ORDER BY ", ""));
    }

    /**
     * What lies beyond the cursor: rows of the same value with a further id, and rows of further values. Walks ask for the
     * two apart, so that each is one stretch of the index.
     */
    List<Sql> sides(Cursor cursor, boolean ascending, Object value) {
        if (!cursor.hasRow()) {
            return List.of(new Sql());
        }
        String beyond = ascending ? " > ?" : " < ?";
        if (isById()) {
            return List.of(Sql.of(" AND " + key + beyond, cursor.id()));
        }
        Sql same = Sql.of(" AND " + key + " = ? AND p.ID" + beyond, value, cursor.id());
        Sql further = Sql.of(" AND " + key + beyond, value);
        return Stream.of(same, further).toList();
    }

    private boolean isById() {
        return key.endsWith("ID");
    }
}
