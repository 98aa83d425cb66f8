package org.poamtracker.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;

/**
 * Verifies every chain of the trail (TRAIL-2). It needs a connection that may read the trail's tables, the key and the
 * heads, and nothing of a server: a page uses it, and so does the command that runs while the server is stopped.
 *
 * <p>Memory stays flat, whatever the length of the trail. What is appended while it runs is verified or not reached; it
 * never counts as wrong.
 */
public final class TrailVerifier {

    private final Connection connection;
    private final Mac mac;
    private final Map<Long, Head> heads;

    /**
     * @param connection the caller's to close
     * @param mac with the key of the chains ({@link TrailKey})
     * @param heads as kept outside the database ({@link HeadList}); without them no cut tail is found
     */
    public TrailVerifier(Connection connection, Mac mac, Map<Long, Head> heads) {
        this.connection = connection;
        this.mac = mac;
        this.heads = Map.copyOf(heads);
    }

    /** Reads the whole trail once. */
    public TrailReport verify() throws SQLException {
        List<ChainReport> reports = new ArrayList<>();
        for (Map.Entry<Long, String> chain : chains().entrySet()) {
            long id = chain.getKey();
            reports.add(
                    new ChainCheck(new ChainRows(connection, id), mac, nameOrNull(chain), heads.get(id)).report(id));
        }
        return new TrailReport(reports);
    }

    private static String nameOrNull(Map.Entry<Long, String> chain) {
        return chain.getValue().isEmpty() ? null : chain.getValue();
    }

    /** Every chain that a row of the database or a head knows of, also where its own row was deleted. */
    private Map<Long, String> chains() throws SQLException {
        Map<Long, String> names = new TreeMap<>();
        heads.keySet().forEach(id -> names.put(id, ""));
        for (Long id = chainAfter(Long.MIN_VALUE); id != null; id = chainAfter(id)) {
            names.put(id, "");
        }
        try (PreparedStatement all = connection.prepareStatement("SELECT ID, NAME FROM TRAIL_CHAIN");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        return names;
    }

    /** The next chain that has rows: one step along the index for each chain, not for each row. */
    private Long chainAfter(long id) throws SQLException {
        try (PreparedStatement next =
                connection.prepareStatement("SELECT MIN(CHAIN_ID) FROM TRAIL_ENTRY WHERE CHAIN_ID > ?")) {
            next.setLong(1, id);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                long found = row.getLong(1);
                return row.wasNull() ? null : found;
            }
        }
    }
}
