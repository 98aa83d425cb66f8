package org.poamtracker.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;

/**
 * Appends to chains over a plain connection, for maintenance commands that write records beside the application.
 * The rows are linked and keyed as the application's own.
 */
public final class TrailAppender {

    private static final String INSERT =
            "INSERT INTO TRAIL_ENTRY (ID, CHAIN_ID, SEQ, AT, ACTOR, ACTION, SUBJECT_TYPE, SUBJECT_ID, SUBJECT_NAME,"
                    + " AGENCY_ID, HASH) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ACTOR = "maintenance";
    private static final int BLOCK = 50;

    private final Connection connection;
    private final Mac mac;
    private final Clock clock;
    private final List<ChainLink> links = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private Head head;
    private long lastId;
    private long endOfBlock;

    /**
     * An appender; the caller keeps the connection, whose transaction it writes in.
     *
     * @param mac with the key of the chains
     */
    public TrailAppender(Connection connection, Mac mac, Clock clock) {
        this.connection = connection;
        this.mac = mac;
        this.clock = clock;
    }

    /** Locks the chain of an agency, or without one that of security, until the transaction ends. */
    public void begin(Long agencyId) throws SQLException {
        long chain = chain(agencyId);
        number("SELECT ID FROM TRAIL_CHAIN WHERE ID = " + chain + " FOR UPDATE");
        head = head(chain);
    }

    /** The chain of an agency, or without one that of security; made where there is none. */
    long chain(Long agencyId) throws SQLException {
        String name = TrailChain.nameFor(agencyId);
        Long chain = number("SELECT ID FROM TRAIL_CHAIN WHERE NAME = '" + name + "'");
        if (chain == null) {
            chain = number("SELECT TRAIL_CHAIN_SEQ.NEXTVAL FROM DUAL");
            try (var insert = connection.createStatement()) {
                insert.executeUpdate("INSERT INTO TRAIL_CHAIN (ID, NAME) VALUES (" + chain + ", '" + name + "')");
            }
        }
        return chain;
    }

    /** Links one row, of the agency whose chain it is or of none; it is written by {@link #write()}. */
    public void append(String action, String subjectType, long subjectId, String subjectName, Long agencyId)
            throws SQLException {
        ChainLink link = new ChainLink(
                nextId(),
                head.chainId(),
                head.count() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                null,
                ACTOR,
                action,
                subjectType,
                subjectId,
                subjectName,
                agencyId,
                null);
        String hash = link.hash(mac, head.hash());
        links.add(link);
        hashes.add(hash);
        head = new Head(link.chainId(), link.seq(), hash);
    }

    /** Writes what was linked since the last time. */
    public void write() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < links.size(); i++) {
                bind(insert, links.get(i), hashes.get(i));
                insert.addBatch();
            }
            if (!links.isEmpty()) {
                insert.executeBatch();
            }
        }
        links.clear();
        hashes.clear();
    }

    private static void bind(PreparedStatement insert, ChainLink link, String hash) throws SQLException {
        insert.setLong(1, link.id());
        insert.setLong(2, link.chainId());
        insert.setLong(3, link.seq());
        insert.setObject(4, LocalDateTime.ofInstant(link.at(), ZoneOffset.UTC));
        insert.setString(5, link.actor());
        insert.setString(6, link.action());
        insert.setString(7, link.subjectType());
        insert.setLong(8, link.subjectId());
        insert.setString(9, link.subjectName());
        insert.setObject(10, link.agencyId());
        insert.setString(11, hash);
    }

    private Head head(long chain) throws SQLException {
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT SEQ, HASH FROM TRAIL_ENTRY WHERE CHAIN_ID = " + chain
                        + " ORDER BY CHAIN_ID DESC, SEQ DESC FETCH FIRST 1 ROWS ONLY")) {
            return row.next()
                    ? new Head(chain, row.getLong(1), row.getString(2))
                    : new Head(chain, 0, ChainLink.GENESIS);
        }
    }

    private long nextId() throws SQLException {
        if (lastId == endOfBlock) {
            endOfBlock = number("SELECT TRAIL_ENTRY_SEQ.NEXTVAL FROM DUAL");
            lastId = endOfBlock - BLOCK;
        }
        lastId++;
        return lastId;
    }

    private Long number(String query) throws SQLException {
        try (var select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            return row.next() ? Long.valueOf(row.getLong(1)) : null;
        }
    }
}
