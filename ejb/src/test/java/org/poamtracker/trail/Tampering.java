package org.poamtracker.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One forgery of a chain of {@link TrailFixtures}, done by the owner of the tables, who is kept from nothing. */
record Tampering(Kind kind, long chain, long row, String column) {

    enum Kind {
        CHANGE,
        DELETE,
        SWAP,
        INSERT,
        DUPLICATE,
        CUT
    }

    /** Something else for each column; JDBC takes the text for numbers and times too. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("ID", "ID + 500000"),
            Map.entry("CHAIN_ID", "3 - CHAIN_ID"),
            Map.entry("SEQ", "SEQ + 1000"),
            Map.entry("AT", "AT + INTERVAL '1' SECOND"),
            Map.entry("ACCOUNT_ID", "COALESCE(ACCOUNT_ID, 0) + 1"),
            Map.entry("ACTOR", "ACTOR || ' '"),
            Map.entry("ACTION", "'POAM_CLOSED'"),
            Map.entry("SUBJECT_TYPE", "'MILESTONE'"),
            Map.entry("SUBJECT_ID", "CASE WHEN SUBJECT_ID IS NULL THEN 1 END"),
            Map.entry("SUBJECT_NAME", "'DTA-2026-9999'"),
            Map.entry("AGENCY_ID", "COALESCE(AGENCY_ID, 0) + 1"),
            Map.entry("DETAIL", "COALESCE(REPLACE(DETAIL, '2026-12-01', '2027-12-01'), '{}')"),
            Map.entry("HASH", "REPLACE(HASH, SUBSTR(HASH, 1, 1), 'x')"));

    static final List<String> COLUMNS = OTHER.keySet().stream().sorted().toList();

    static Tampering random(Random random, int chains, int rows) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        return new Tampering(kind, 1 + random.nextInt(chains), 1 + random.nextInt(rows - 1), column);
    }

    /** Forges, and says at which row of its chain that must show. */
    long apply(Connection owner, Random random, int rows) throws SQLException {
        switch (kind) {
            case CHANGE ->
                run(owner, "update TRAIL_ENTRY set " + column + " = " + OTHER.get(column) + HERE, chain, row);
            case DELETE -> run(owner, "delete from TRAIL_ENTRY" + HERE, chain, row);
            case SWAP -> {
                long other = row + 1 + random.nextInt((int) (rows - row));
                run(
                        owner,
                        "update TRAIL_ENTRY set SEQ = ? - SEQ where CHAIN_ID = ? and SEQ in (?, ?)",
                        row + other,
                        chain,
                        row,
                        other);
            }
            case INSERT -> {
                run(owner, "update TRAIL_ENTRY set SEQ = SEQ + 1 where CHAIN_ID = ? and SEQ >= ?", chain, row);
                forge(owner);
            }
            case DUPLICATE -> forge(owner);
            case CUT -> run(owner, "delete from TRAIL_ENTRY where CHAIN_ID = ? and SEQ >= ?", chain, row);
        }
        return row;
    }

    private static final String HERE = " where CHAIN_ID = ? and SEQ = ?";

    /** A row that looks right; its writer lacks the key. */
    private void forge(Connection owner) throws SQLException {
        ChainLink link = TrailFixtures.link(chain * 1_000_000_000 + 700_000, chain, row);
        TrailFixtures.insert(
                owner, link, link.hash(TrailFixtures.mac("the forger's key, as long as ours"), ChainLink.GENESIS));
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was forged by " + sql);
            }
        }
    }
}
