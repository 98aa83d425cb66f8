package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Unscoped;
import org.poamtracker.selfaudit.SelfauditStakes;

/** Files that expire, on records that somebody still works on (FILE-8). */
@ApplicationScoped
@Unscoped("nobody reads files through it: it says whom to tell of what they can reach anyway")
class ExpiringFiles {

    private static final String EXPIRING =
            "SELECT f.ID, f.SUBJECT_TYPE, f.SUBJECT_ID, f.SUBJECT_NAME, f.AGENCY_ID, a.SECRETARIAT_ID, f.OWNER_ID,"
                    + " f.EXPIRES_ON, a.CODE, g.ID, g.KIND, r.ID, c.PERIOD_TO"
                    + " FROM EVIDENCE_FILE f JOIN AGENCY a ON a.ID = f.AGENCY_ID"
                    + " LEFT JOIN POAM p ON p.ID = f.SUBJECT_ID AND f.SUBJECT_TYPE = 'POAM'"
                    + " LEFT JOIN PROGRAM_VERSION v ON v.ID = f.SUBJECT_ID AND f.SUBJECT_TYPE = 'PROGRAM_VERSION'"
                    + " LEFT JOIN PROGRAM g ON g.ID = v.PROGRAM_ID"
                    + " LEFT JOIN SELFAUDIT_ANSWER w ON w.ID = f.SUBJECT_ID AND f.SUBJECT_TYPE = 'SELFAUDIT_ANSWER'"
                    + " LEFT JOIN SELFAUDIT_RESPONSE r ON r.ID = w.RESPONSE_ID"
                    + " LEFT JOIN SELFAUDIT_CAMPAIGN c ON c.ID = r.CAMPAIGN_ID"
                    + " WHERE f.EXPIRES_ON BETWEEN ? AND ? AND f.REMOVED_AT IS NULL AND f.REPLACED_AT IS NULL";

    private static final String STILL_WORKED_ON =
            " AND f.SUBJECT_TYPE IN ('POAM', 'FINDING', 'PROGRAM_VERSION', 'SELFAUDIT_ANSWER')"
                    + " AND (p.ID IS NULL OR p.STATUS NOT IN ('CLOSED', 'CANCELLED'))"
                    + " AND (v.ID IS NULL OR v.STATUS NOT IN ('SUPERSEDED', 'REJECTED', 'DISCARDED'))"
                    + " AND (r.ID IS NULL OR r.STATUS <> 'ACCEPTED')";

    @PersistenceContext
    EntityManager em;

    /**
     * A file that expires.
     *
     * @param number of its record
     * @param keeper who is told where nobody answers for it
     * @param ownerId who answers for it; null for nobody
     */
    record ExpiringFile(
            long id,
            About about,
            String number,
            long agencyId,
            long secretariatId,
            Permission keeper,
            Long ownerId,
            LocalDate expiresOn) {}

    /**
     * Those that expire within a time, in the order of day and id, a slice at a time.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    List<ExpiringFile> between(LocalDate first, LocalDate last, ExpiringFile after, int size) {
        Sql expiring = Sql.of(EXPIRING + STILL_WORKED_ON, after == null ? first : after.expiresOn(), last);
        if (after != null) {
            expiring.add(" AND (f.EXPIRES_ON > ? OR f.ID > ?)", after.expiresOn(), after.id());
        }
        return expiring.add(" ORDER BY f.EXPIRES_ON, f.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, ExpiringFiles::file);
    }

    private static ExpiringFile file(ResultSet row) throws SQLException {
        String type = row.getString(2);
        String agency = row.getString(9);
        return switch (type) {
            case "POAM" -> file(row, About.item(row.getLong(3)), row.getString(4), Permission.POAM_EDIT);
            case "FINDING" -> file(row, About.finding(row.getLong(3)), row.getString(4), Permission.POAM_EDIT);
            case "PROGRAM_VERSION" ->
                file(row, About.program(row.getLong(10)), agency + " " + row.getString(11), Permission.PROGRAM_EDIT);
            case "SELFAUDIT_ANSWER" -> {
                String name = SelfauditStakes.name(agency, row.getObject(13, LocalDate.class));
                yield file(row, About.selfaudit(row.getLong(12)), name, Permission.SELFAUDIT_LEAD);
            }
            default -> throw new IllegalStateException("Nobody is told of files of a " + type);
        };
    }

    private static ExpiringFile file(ResultSet row, About about, String number, Permission keeper) throws SQLException {
        long owner = row.getLong(7);
        return new ExpiringFile(
                row.getLong(1),
                about,
                number,
                row.getLong(5),
                row.getLong(6),
                keeper,
                owner == 0 ? null : owner,
                row.getObject(8, LocalDate.class));
    }
}
