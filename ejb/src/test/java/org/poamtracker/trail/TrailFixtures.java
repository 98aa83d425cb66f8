package org.poamtracker.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Chains as the product writes them, by plain SQL. */
final class TrailFixtures {

    static final Instant AT = Instant.parse("2026-11-21T15:00:00.123456Z");

    private TrailFixtures() {}

    static Mac mac() {
        return mac("0123456789abcdef0123456789abcdef");
    }

    static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row as full as rows get; every third one bare. */
    static ChainLink link(long id, long chainId, long seq) {
        Long agency = chainId == 1 ? null : chainId;
        return seq % 3 == 0
                ? new ChainLink(
                        id, chainId, seq, AT.plusSeconds(seq), null, "system", "TICKED", null, null, null, agency, null)
                : new ChainLink(
                        id,
                        chainId,
                        seq,
                        AT.plusSeconds(seq),
                        7L,
                        "Ana Söderström",
                        "POAM_CHANGED",
                        "POAM",
                        900 + seq,
                        "DTA-2026-" + seq,
                        agency,
                        "{\"note\":\"n" + seq + "\",\"changes\":[[\"dueOn\",null,\"2026-12-01\"]]}");
    }

    /** Fills chains 1 (security) to {@code chains} with so many rows each and returns their heads. */
    static Map<Long, Head> fill(Connection owner, int chains, int rows) throws SQLException {
        Map<Long, Head> heads = new TreeMap<>();
        for (long chain = 1; chain <= chains; chain++) {
            try (Statement statement = owner.createStatement()) {
                String name = TrailChain.nameFor(chain == 1 ? null : chain);
                statement.execute("insert into TRAIL_CHAIN (ID, NAME) values (" + chain + ", '" + name + "')");
            }
            heads.put(chain, fill(owner, chain, rows));
        }
        return heads;
    }

    private static Head fill(Connection owner, long chain, int rows) throws SQLException {
        String previous = ChainLink.GENESIS;
        Mac mac = mac();
        try (PreparedStatement insert = owner.prepareStatement(INSERT)) {
            for (long seq = 1; seq <= rows; seq++) {
                ChainLink link = link(chain * 1_000_000_000 + seq, chain, seq);
                previous = link.hash(mac, previous);
                bind(insert, link, previous);
                insert.addBatch();
                if (seq % 5_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return new Head(chain, rows, previous);
    }

    static void insert(Connection owner, ChainLink link, String hash) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(INSERT)) {
            bind(insert, link, hash);
            insert.executeUpdate();
        }
    }

    private static final String INSERT = """
            insert into TRAIL_ENTRY (ID, CHAIN_ID, SEQ, AT, ACCOUNT_ID, ACTOR, ACTION, SUBJECT_TYPE, SUBJECT_ID,
            SUBJECT_NAME, AGENCY_ID, DETAIL, HASH) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static void bind(PreparedStatement insert, ChainLink link, String hash) throws SQLException {
        insert.setLong(1, link.id());
        insert.setLong(2, link.chainId());
        insert.setLong(3, link.seq());
        insert.setObject(4, LocalDateTime.ofInstant(link.at(), ZoneOffset.UTC));
        insert.setObject(5, link.accountId(), Types.NUMERIC);
        insert.setString(6, link.actor());
        insert.setString(7, link.action());
        insert.setString(8, link.subjectType());
        insert.setObject(9, link.subjectId(), Types.NUMERIC);
        insert.setString(10, link.subjectName());
        insert.setObject(11, link.agencyId(), Types.NUMERIC);
        insert.setString(12, link.detail());
        insert.setString(13, hash);
    }
}
