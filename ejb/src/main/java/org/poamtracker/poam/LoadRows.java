package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects rows of several tables and writes them batch by batch, parents before children. */
final class LoadRows {

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /** Tables in the order in which they are written, with their columns. */
    LoadRows(String... insertHeads) {
        for (String head : insertHeads) {
            rows.put(head, new ArrayList<>());
        }
    }

    void add(String insertHead, Object... values) {
        rows.get(insertHead).add(values);
    }

    void write(Connection connection) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                write(connection, table.getKey(), table.getValue());
                table.getValue().clear();
            }
        }
    }

    private static void write(Connection connection, String head, List<Object[]> values) throws SQLException {
        String marks = ", ?".repeat(values.get(0).length).substring(2);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + head + " VALUES (" + marks + ")")) {
            for (Object[] row : values) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i] instanceof Enum<?> constant ? constant.name() : row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
