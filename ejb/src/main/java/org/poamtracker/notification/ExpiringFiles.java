package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Files that expire, on records that somebody still works on (FILE-8). */
@ApplicationScoped
@Unscoped("nobody reads files through it: it says whom to tell of what they can reach anyway")
class ExpiringFiles {

    @PersistenceContext
    EntityManager em;

    /**
     * A file that expires.
     *
     * @param number of its record
     * @param ownerId who answers for it; null for nobody
     */
    record ExpiringFile(
            long id,
            About about,
            String number,
            long agencyId,
            long secretariatId,
            Long ownerId,
            LocalDate expiresOn) {}

    /**
     * Those that expire within a time, in the order of day and id, a slice at a time.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    List<ExpiringFile> between(LocalDate first, LocalDate last, ExpiringFile after, int size) {
        Sql expiring = Sql.of(
                "SELECT f.ID, f.SUBJECT_TYPE, f.SUBJECT_ID, f.SUBJECT_NAME, f.AGENCY_ID, a.SECRETARIAT_ID, f.OWNER_ID,"
                        + " f.EXPIRES_ON FROM EVIDENCE_FILE f JOIN AGENCY a ON a.ID = f.AGENCY_ID"
                        + " LEFT JOIN POAM p ON p.ID = f.SUBJECT_ID AND f.SUBJECT_TYPE = 'POAM'"
                        + " WHERE f.EXPIRES_ON BETWEEN ? AND ? AND f.REMOVED_AT IS NULL AND f.REPLACED_AT IS NULL"
                        + " AND f.SUBJECT_TYPE IN ('POAM', 'FINDING')"
                        + " AND (p.ID IS NULL OR p.STATUS NOT IN ('CLOSED', 'CANCELLED'))",
                after == null ? first : after.expiresOn(),
                last);
        if (after != null) {
            expiring.add(" AND (f.EXPIRES_ON > ? OR f.ID > ?)", after.expiresOn(), after.id());
        }
        return expiring.add(" ORDER BY f.EXPIRES_ON, f.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, ExpiringFiles::file);
    }

    private static ExpiringFile file(ResultSet row) throws SQLException {
        boolean ofItem = row.getString(2).equals("POAM");
        long owner = row.getLong(7);
        return new ExpiringFile(
                row.getLong(1),
                ofItem ? About.item(row.getLong(3)) : About.finding(row.getLong(3)),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                owner == 0 ? null : owner,
                row.getObject(8, LocalDate.class));
    }
}
