package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Who has a stake in which item, for features that tell people about items. */
@ApplicationScoped
@Unscoped("nobody reads items through it: it says whom to tell of what they can reach anyway")
public class PoamStakes {

    private static final String STAKE = "SELECT p.ID, p.ITEM_NUMBER, p.AGENCY_ID, p.SECRETARIAT_ID, p.OWNER_ID,"
            + " p.SUBMITTED_BY, p.CLOSURE_ASKED_BY, p.DUE_ON, p.ACCEPTED_UNTIL FROM POAM p WHERE ";

    @PersistenceContext
    EntityManager em;

    /**
     * Who has to do with an item. People are ids of persons, null where there is nobody.
     *
     * @param dueOn null while a draft has no date
     * @param acceptedUntil the last day of an accepted risk, null where none is
     */
    public record Stake(
            long poamId,
            String number,
            long agencyId,
            long secretariatId,
            Long ownerId,
            Long submittedBy,
            Long closureAskedBy,
            LocalDate dueOn,
            LocalDate acceptedUntil) {}

    /** The stakes in one item. */
    public Optional<Stake> of(long poamId) {
        return Sql.of(STAKE + "p.ID = ?", poamId).first(em, PoamStakes::stake);
    }

    /**
     * Items being worked whose due date is before {@code end}, in the order of due date and id, a slice at a time.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    public List<Stake> dueBefore(LocalDate end, Stake after, int size) {
        Sql due = Sql.of(STAKE + "p.PHASE = 2 AND p.DUE_ON < ?", end);
        if (after != null) {
            due.add(" AND p.DUE_ON >= ? AND (p.DUE_ON > ? OR p.ID > ?)", after.dueOn(), after.dueOn(), after.poamId());
        }
        return due.add(" ORDER BY p.DUE_ON, p.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, PoamStakes::stake);
    }

    /** Items whose accepted risk ends before {@code end}, in the order of that day and id, a slice at a time. */
    public List<Stake> acceptedUntilBefore(LocalDate end, Stake after, int size) {
        Sql accepted = Sql.of(STAKE + "p.ACCEPTED_UNTIL < ? AND p.STATUS = 'RISK_ACCEPTED'", end);
        if (after != null) {
            accepted.add(
                    " AND p.ACCEPTED_UNTIL >= ? AND (p.ACCEPTED_UNTIL > ? OR p.ID > ?)",
                    after.acceptedUntil(),
                    after.acceptedUntil(),
                    after.poamId());
        }
        return accepted.add(" ORDER BY p.ACCEPTED_UNTIL, p.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, PoamStakes::stake);
    }

    private static Stake stake(ResultSet row) throws SQLException {
        LocalDate dueOn = row.getObject(8, LocalDate.class);
        return new Stake(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                id(row, 5),
                id(row, 6),
                id(row, 7),
                OpenEnd.NONE.equals(dueOn) ? null : dueOn,
                row.getObject(9, LocalDate.class));
    }

    private static Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
