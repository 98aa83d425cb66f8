package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Who has a stake in which item, for features that tell people about items. */
@ApplicationScoped
@Unscoped("nobody reads items through it: it says whom to tell of what they can reach anyway")
public class PoamStakes {

    private static final String STAKE = "SELECT p.ID, p.ITEM_NUMBER, p.AGENCY_ID, p.SECRETARIAT_ID, p.OWNER_ID,"
            + " p.SUBMITTED_BY, p.CLOSURE_ASKED_BY, p.DUE_ON, p.ACCEPTED_UNTIL,"
            + " p.VERIFIED_BY, p.EFFECTIVENESS_CHECK_ON, p.VENDOR_ASK_ON FROM POAM p WHERE ";

    /** How many are asked for at once: Oracle takes no more than 1000 in a list. */
    private static final int AT_ONCE = 900;

    @PersistenceContext
    EntityManager em;

    /**
     * Who has to do with an item. People are ids of persons, null where there is nobody.
     *
     * @param dueOn null while a draft has no date
     * @param acceptedUntil the last day of an accepted risk, null where none is
     * @param verifiedBy who confirmed that it is done
     * @param checkOn when somebody looks whether it helped (POAM-8), null before it is closed
     * @param vendorAskOn the last day on which its vendor has to be asked again; null where it depends on none
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
            LocalDate acceptedUntil,
            Long verifiedBy,
            LocalDate checkOn,
            LocalDate vendorAskOn) {

        /** The same day; null also where nobody ever asked. */
        public LocalDate vendorAskBy() {
            return Tracking.NEVER_ASKED.equals(vendorAskOn) ? null : vendorAskOn;
        }
    }

    /** The stakes in one item. */
    public Optional<Stake> of(long poamId) {
        return Sql.of(STAKE + "p.ID = ?", poamId).first(em, PoamStakes::stake);
    }

    /** The stakes in many items, in their order; one that is not there is left out. */
    public List<Stake> of(List<Long> poamIds) {
        Map<Long, Stake> found = new HashMap<>();
        for (int from = 0; from < poamIds.size(); from += AT_ONCE) {
            Sql.of(STAKE + "p.ID")
                    .in(poamIds.subList(from, Math.min(from + AT_ONCE, poamIds.size())))
                    .list(em, PoamStakes::stake)
                    .forEach(stake -> found.put(stake.poamId(), stake));
        }
        return poamIds.stream().map(found::get).filter(Objects::nonNull).toList();
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
        return due.add(" ORDER BY p.PHASE, p.DUE_ON, p.ID FETCH FIRST " + size + " ROWS ONLY")
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

    /** Closed items whose effect is to be looked at within these days, in the order of that day and id, a slice at a time. */
    public List<Stake> toCheckBetween(LocalDate first, LocalDate last, Stake after, int size) {
        Sql due = Sql.of(
                STAKE + "p.EFFECTIVENESS_CHECK_ON BETWEEN ? AND ? AND p.STATUS = 'CLOSED'",
                after == null ? first : after.checkOn(),
                last);
        if (after != null) {
            due.add(" AND (p.EFFECTIVENESS_CHECK_ON > ? OR p.ID > ?)", after.checkOn(), after.poamId());
        }
        return due.add(" ORDER BY p.EFFECTIVENESS_CHECK_ON, p.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, PoamStakes::stake);
    }

    /** Items being worked whose vendor has to be asked again before {@code end}, in the order of that day and id, a slice at a time. */
    public List<Stake> vendorToBeAskedBefore(LocalDate end, Stake after, int size) {
        Sql waiting = Sql.of(STAKE + "p.PHASE = 2 AND p.VENDOR_ASK_ON < ? AND p.STATUS = 'OPEN'", end);
        if (after != null) {
            waiting.add(
                    " AND p.VENDOR_ASK_ON >= ? AND (p.VENDOR_ASK_ON > ? OR p.ID > ?)",
                    after.vendorAskOn(),
                    after.vendorAskOn(),
                    after.poamId());
        }
        return waiting.add(" ORDER BY p.PHASE, p.VENDOR_ASK_ON, p.ID FETCH FIRST " + size + " ROWS ONLY")
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
                row.getObject(9, LocalDate.class),
                id(row, 10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class));
    }

    private static Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
