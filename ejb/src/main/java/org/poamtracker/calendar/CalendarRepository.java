package org.poamtracker.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Keeps hashes of secret addresses, one for each account. */
@ApplicationScoped
@Unscoped("an address is its account's own, or found by the hash of a secret that only its holder has")
class CalendarRepository {

    @PersistenceContext
    EntityManager em;

    Optional<CalendarFeedRow> of(long accountId) {
        return Sql.of("SELECT f.MADE_AT, f.LAST_READ_AT FROM CALENDAR_FEED f WHERE f.ACCOUNT_ID = ?", accountId)
                .first(em, row -> new CalendarFeedRow(instant(row, 1), instant(row, 2)));
    }

    /** The account in use that a secret belongs to. */
    Optional<Long> account(String hash) {
        return Sql.of(
                        "SELECT f.ACCOUNT_ID FROM CALENDAR_FEED f JOIN SECURITY_ACCOUNT a ON a.ID = f.ACCOUNT_ID"
                                + " WHERE f.SECRET_HASH = ? AND a.STATE = 'IN_USE'",
                        hash)
                .first(em, row -> row.getLong(1));
    }

    void make(long accountId, String hash, Instant now) {
        remove(accountId);
        Sql.of("INSERT INTO CALENDAR_FEED (ACCOUNT_ID, SECRET_HASH, MADE_AT) VALUES (?, ?, ?)", accountId, hash, now)
                .update(em);
    }

    int remove(long accountId) {
        return Sql.of("DELETE FROM CALENDAR_FEED WHERE ACCOUNT_ID = ?", accountId)
                .update(em);
    }

    void read(long accountId, Instant now) {
        Sql.of("UPDATE CALENDAR_FEED SET LAST_READ_AT = ? WHERE ACCOUNT_ID = ?", now, accountId)
                .update(em);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
