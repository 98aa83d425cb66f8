package org.poamtracker.own;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database of a server that is stopped, as its owner sees it. */
final class Stopped implements AutoCloseable {

    private final Connection database;

    Stopped(Server server) throws IOException, SQLException {
        database = DriverManager.getConnection(
                "jdbc:h2:file:" + server.data().resolve("db/poam")
                        + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE",
                "POAM_OWNER",
                Files.readString(server.data().resolve("keys/db-owner.password"))
                        .strip());
    }

    /** Changes rows, one at least. */
    void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("No row: " + sql);
            }
        }
    }

    /** The first column of what a query finds. */
    List<String> column(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Every row of every table but these, in order, as text; without columns of these names in the table of items. */
    Map<String, List<String>> everything(Collection<String> butTables, Collection<String> butColumns)
            throws SQLException {
        Map<String, List<String>> everything = new TreeMap<>();
        for (String table : column("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            if (!butTables.contains(table)) {
                List<String> columns = column("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = '"
                        + table + "' AND TABLE_SCHEMA = 'PUBLIC' ORDER BY ORDINAL_POSITION");
                columns.removeIf(column -> table.equals("POAM") && butColumns.contains(column));
                everything.put(table, rows(table, columns));
            }
        }
        return everything;
    }

    private List<String> rows(String table, List<String> columns) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT \"" + String.join("\", \"", columns) + "\" FROM \"" + table + "\"")) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int at = 1; at <= columns.size(); at++) {
                    row.append(columns.get(at - 1))
                            .append('=')
                            .append(rows.getString(at))
                            .append(' ');
                }
                all.add(row.toString());
            }
        }
        Collections.sort(all);
        return all;
    }

    /** Lets go of the file, which the database's own settings would keep open until this Java ends. */
    @Override
    public void close() throws SQLException {
        try (Connection closing = database;
                var statement = closing.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
