package org.poamtracker.it.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks into the tables, past everything that decides who may. */
public final class Tables {

    /** Tables that hold thousands of rows of reference data, which only their own feature changes. */
    private static final String REFERENCE = "LIBRARY_";

    private static Map<String, String> looks;
    private static Map<String, String> glances;

    private Tables() {}

    /** What each table holds, as its number of rows and the sums of their numbers; the trail is left out. */
    public static Map<String, String> now() {
        return ask(looks().values());
    }

    /**
     * The same, but of reference data only the number of rows and the highest id, which costs nothing. Whoever glances looks at
     * {@link #reference} now and then: a row that was changed in place shows there.
     */
    static Map<String, String> glance() {
        looks();
        return ask(glances.values());
    }

    /** What the tables of reference data hold, every row of them. */
    static Map<String, String> reference() {
        return ask(looks().entrySet().stream()
                .filter(table -> table.getKey().startsWith(REFERENCE))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Map<String, String> ask(Collection<String> statements) {
        Map<String, String> now = new TreeMap<>();
        each(
                String.join(" union all ", statements),
                row -> now.put(row.getString(1), row.getString(2) + " rows, " + row.getString(3)));
        return now;
    }

    /** What differs between two looks, by table. */
    public static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }

    static long refusals() {
        return number("select count(*) from TRAIL_ENTRY where ACTION = 'REFUSED'");
    }

    /** The first number of the first row. */
    public static long number(String sql, Object... values) {
        List<Long> found = new ArrayList<>();
        each(sql, row -> found.add(row.getLong(1)), values);
        if (found.isEmpty()) {
            throw new IllegalStateException("No row: " + sql + " " + List.of(values));
        }
        return found.get(0);
    }

    /** The first text of the first row. */
    static String text(String sql, Object... values) {
        List<String> found = new ArrayList<>();
        each(sql, row -> found.add(row.getString(1)), values);
        if (found.isEmpty()) {
            throw new IllegalStateException("No row: " + sql + " " + List.of(values));
        }
        return found.get(0);
    }

    /** Changes rows as the account of the pool. */
    public static void write(String sql, Object... values) {
        run(sql, PreparedStatement::executeUpdate, values);
    }

    /** How each table is looked at, by name. */
    private static synchronized Map<String, String> looks() {
        if (looks == null) {
            Map<String, List<String>> numbers = new TreeMap<>();
            each(
                    "select TABLE_NAME, COLUMN_NAME, DATA_TYPE from INFORMATION_SCHEMA.COLUMNS"
                            + " where TABLE_SCHEMA = 'PUBLIC' and TABLE_NAME not like 'TRAIL%'"
                            + " and lower(TABLE_NAME) not like 'flyway%'",
                    row -> {
                        List<String> columns = numbers.computeIfAbsent(row.getString(1), none -> new ArrayList<>());
                        if (row.getString(3).equals("NUMERIC")) {
                            columns.add(row.getString(2));
                        }
                    });
            Map<String, String> all = new TreeMap<>();
            glances = new TreeMap<>();
            numbers.forEach((table, columns) -> {
                all.put(table, look(table, "sum", columns));
                glances.put(
                        table,
                        table.startsWith(REFERENCE)
                                ? look(table, "max", columns.contains("ID") ? List.of("ID") : List.of())
                                : all.get(table));
            });
            looks = all;
        }
        return looks;
    }

    private static String look(String table, String function, List<String> columns) {
        return "select '" + table + "', count(*), '#'"
                + columns.stream()
                        .map(column -> " || ' ' || " + function + "(" + column + ")")
                        .collect(Collectors.joining())
                + " from " + table;
    }

    static void each(String sql, RowReader reader, Object... values) {
        run(
                sql,
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            reader.read(rows);
                        }
                    }
                },
                values);
    }

    private static void run(String sql, Work work, Object... values) {
        try (Connection connection = As.a(As.class).pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Takes one row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private interface Work {
        void on(PreparedStatement statement) throws SQLException;
    }
}
