package org.poamtracker.db;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be asked of the tables that the migrations made: names, keys, indexes, grants. */
final class SchemaRules {

    private static final Map<String, String> ENDINGS =
            Map.of("PRIMARY KEY", "_PK", "FOREIGN KEY", "_FK", "UNIQUE", "_UK", "CHECK", "_CK");

    /** Everything but Flyway's own table. */
    private static final String OURS = " TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history'";

    private static final Set<String> APPEND_ONLY = Set.of("SELECT", "INSERT");

    /** An index entry must fit into a block of 8 KiB, less what Oracle keeps for itself (ORA-01450). */
    private static final int MOST_KEY_BYTES = 6398;

    private final Connection database;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> indexes;

    private SchemaRules(Connection database) throws SQLException {
        this.database = database;
        this.indexes = indexes();
    }

    /** Everything wrong with the tables of the schema, one line each. */
    static List<String> problems(Connection database) throws SQLException {
        var rules = new SchemaRules(database);
        rules.constraintsAreNamed();
        rules.indexesAreNamed();
        rules.foreignKeysAreIndexed();
        rules.noColumnsAreIndexedTwice();
        rules.indexesFitIntoABlock();
        rules.tablesHaveKeys();
        rules.tablesAreGranted();
        rules.sequencesStartAtTheirIncrement();
        return rules.problems;
    }

    private void constraintsAreNamed() throws SQLException {
        for (Row row : rows("SELECT CONSTRAINT_NAME, TABLE_NAME, CONSTRAINT_TYPE"
                + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE " + OURS)) {
            demandName(row.first(), row.second(), ENDINGS.get(row.third()));
        }
    }

    private void indexesAreNamed() throws SQLException {
        for (Row row : rows("SELECT INDEX_NAME, TABLE_NAME, INDEX_TYPE_NAME FROM INFORMATION_SCHEMA.INDEXES"
                + " WHERE NOT IS_GENERATED AND " + OURS)) {
            demandName(row.first(), row.second(), row.third().startsWith("UNIQUE") ? "_UK" : "_IX");
        }
    }

    private void demandName(String name, String table, String ending) {
        if (!name.startsWith(table + "_") || !name.endsWith(ending)) {
            problems.add(name + ": is not named " + table + "_..." + ending);
        }
    }

    /** A key without an index locks the whole child table when a parent goes; H2 makes one by itself, Oracle does not. */
    private void foreignKeysAreIndexed() throws SQLException {
        for (Row key : rows("SELECT k.TABLE_NAME, k.CONSTRAINT_NAME,"
                + " LISTAGG(k.COLUMN_NAME, ',') WITHIN GROUP (ORDER BY k.ORDINAL_POSITION)"
                + " FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE k JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS c"
                + " ON c.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND c.CONSTRAINT_TYPE = 'FOREIGN KEY'"
                + " GROUP BY k.TABLE_NAME, k.CONSTRAINT_NAME")) {
            Set<String> columns = Set.of(key.third().split(","));
            boolean indexed = indexesOf(key.first()).stream()
                    .map(index -> index.stream().limit(columns.size()).collect(toSet()))
                    .anyMatch(columns::equals);
            if (!indexed) {
                problems.add(key.first() + " " + key.second() + ": no index begins with " + key.third());
            }
        }
    }

    /** Oracle refuses a second index on the same columns in the same order (ORA-01408); H2 does not. */
    private void noColumnsAreIndexedTwice() {
        indexes.forEach((table, ofTable) -> {
            Set<List<String>> seen = new HashSet<>();
            ofTable.forEach((index, columns) -> {
                if (!seen.add(columns)) {
                    problems.add(table + ": " + columns + " is indexed twice (ORA-01408), by " + index + " too");
                }
            });
        });
    }

    private void indexesFitIntoABlock() throws SQLException {
        Map<String, Integer> bytes = new HashMap<>();
        for (Row row : rows("SELECT TABLE_NAME, COLUMN_NAME, 4 * LEAST(CHARACTER_MAXIMUM_LENGTH, 1000)"
                + " FROM INFORMATION_SCHEMA.COLUMNS WHERE CHARACTER_MAXIMUM_LENGTH IS NOT NULL AND " + OURS)) {
            bytes.put(row.first() + "." + row.second(), Integer.valueOf(row.third()));
        }
        indexes.forEach((table, ofTable) -> ofTable.forEach((index, columns) -> {
            int most = columns.stream()
                    .mapToInt(column -> bytes.getOrDefault(table + "." + column.replace(" DESC", ""), 0))
                    .sum();
            if (most > MOST_KEY_BYTES) {
                problems.add(table + ": entries of " + index + " may take " + most + " bytes (ORA-01450)");
            }
        }));
    }

    private void tablesHaveKeys() throws SQLException {
        for (Row row : rows("SELECT TABLE_NAME, TABLE_TYPE, TABLE_SCHEMA FROM INFORMATION_SCHEMA.TABLES"
                + " WHERE TABLE_TYPE = 'BASE TABLE' AND " + OURS + " AND TABLE_NAME NOT IN (SELECT TABLE_NAME"
                + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'PRIMARY KEY')")) {
            problems.add(row.first() + ": has no primary key");
        }
    }

    private void tablesAreGranted() throws SQLException {
        for (Row row : rows("SELECT t.TABLE_NAME, r.RIGHTS, t.TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES t"
                + " LEFT JOIN INFORMATION_SCHEMA.RIGHTS r ON r.TABLE_NAME = t.TABLE_NAME"
                + " AND r.GRANTEE = '" + TestDatabase.RUNTIME + "' WHERE" + OURS.replace(" TABLE_", " t.TABLE_"))) {
            Set<String> granted =
                    row.second() == null ? Set.of() : Set.of(row.second().split(", "));
            if (granted.isEmpty()) {
                problems.add(row.first() + ": the run-time account is granted nothing");
            } else if (row.first().startsWith("TRAIL_") && !APPEND_ONLY.containsAll(granted)) {
                problems.add(row.first() + ": a trail is only read and appended to, granted is " + row.second());
            }
        }
    }

    /** EclipseLink takes the value it gets for the end of a block, so a lower start would give numbers below one. */
    private void sequencesStartAtTheirIncrement() throws SQLException {
        for (Row row : rows("SELECT SEQUENCE_NAME, START_VALUE, INCREMENT FROM INFORMATION_SCHEMA.SEQUENCES"
                + " WHERE SEQUENCE_SCHEMA = 'PUBLIC'")) {
            if (Long.parseLong(row.second()) < Long.parseLong(row.third())) {
                problems.add(row.first() + ": starts below its increment");
            }
        }
    }

    private Collection<List<String>> indexesOf(String table) {
        return indexes.getOrDefault(table, Map.of()).values();
    }

    /** By table and name the columns of each index that Oracle would have: ours, and those of unique constraints. */
    private Map<String, Map<String, List<String>>> indexes() throws SQLException {
        Map<String, Map<String, List<String>>> tables = new TreeMap<>();
        for (Row row : rows("SELECT TABLE_NAME, NAME, COLUMN_NAME FROM ("
                + "SELECT i.TABLE_NAME, i.INDEX_NAME AS NAME, i.ORDINAL_POSITION,"
                + " i.COLUMN_NAME || CASE i.ORDERING_SPECIFICATION WHEN 'DESC' THEN ' DESC' ELSE '' END AS COLUMN_NAME"
                + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS i JOIN INFORMATION_SCHEMA.INDEXES x"
                + " ON x.INDEX_NAME = i.INDEX_NAME WHERE NOT x.IS_GENERATED AND x.TABLE_SCHEMA = 'PUBLIC'"
                + " UNION ALL SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION, k.COLUMN_NAME"
                + " FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE k JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS c"
                + " ON c.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND c.CONSTRAINT_TYPE IN ('PRIMARY KEY', 'UNIQUE'))"
                + " ORDER BY TABLE_NAME, NAME, ORDINAL_POSITION")) {
            tables.computeIfAbsent(row.first(), table -> new TreeMap<>())
                    .computeIfAbsent(row.second(), index -> new ArrayList<>())
                    .add(row.third());
        }
        return tables;
    }

    private List<Row> rows(String query) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        return rows;
    }

    private record Row(String first, String second, String third) {}
}
