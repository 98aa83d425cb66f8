package org.poamtracker.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The rows of one chain in the order of their numbers, read in batches along the index of (chain, number), so that a long
 * chain takes no more memory than a short one.
 *
 * <p>A batch begins with the last number of the one before it: a second row that was given a number that another has
 * cannot hide between two batches.
 */
class ChainRows {

    private static final int BATCH = 2000;

    private static final String SQL = """
            SELECT ID, CHAIN_ID, SEQ, AT, ACCOUNT_ID, ACTOR, ACTION, SUBJECT_TYPE, SUBJECT_ID, SUBJECT_NAME, AGENCY_ID, DETAIL, HASH
            FROM TRAIL_ENTRY WHERE CHAIN_ID = ? AND SEQ >= ? ORDER BY CHAIN_ID, SEQ FETCH FIRST 2000 ROWS ONLY""";

    private final Connection connection;
    private final long chainId;
    private final Queue<StoredLink> batch = new ArrayDeque<>();
    private StoredLink last;
    private boolean over;

    ChainRows(Connection connection, long chainId) {
        this.connection = connection;
        this.chainId = chainId;
    }

    /** The next row, or null behind the last one. */
    StoredLink next() throws SQLException {
        if (batch.isEmpty() && !over) {
            read();
        }
        StoredLink next = batch.poll();
        if (next != null) {
            last = next;
        }
        return next;
    }

    private void read() throws SQLException {
        int read = 0;
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setFetchSize(BATCH);
            statement.setLong(1, chainId);
            statement.setLong(2, last == null ? Long.MIN_VALUE : last.seq());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read++;
                    StoredLink row = row(rows);
                    if (last == null || row.link().id() != last.link().id()) {
                        batch.add(row);
                    }
                }
            }
        }
        over = read < BATCH || batch.stream().allMatch(row -> last != null && row.seq() == last.seq());
    }

    private static StoredLink row(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("AT", LocalDateTime.class);
        ChainLink link = new ChainLink(
                row.getLong("ID"),
                row.getLong("CHAIN_ID"),
                row.getLong("SEQ"),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                number(row, "ACCOUNT_ID"),
                row.getString("ACTOR"),
                row.getString("ACTION"),
                row.getString("SUBJECT_TYPE"),
                number(row, "SUBJECT_ID"),
                row.getString("SUBJECT_NAME"),
                number(row, "AGENCY_ID"),
                row.getString("DETAIL"));
        return new StoredLink(link, row.getString("HASH"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
