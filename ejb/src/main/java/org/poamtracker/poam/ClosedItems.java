package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Texts;
import org.poamtracker.repeat.Closed;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Unscoped;

/** The closed items of an agency, as far as new ones are compared with them (POAM-9). */
@ApplicationScoped
@Unscoped("what is closed at an agency is compared for somebody who reaches all of that agency")
class ClosedItems {

    /** What was prepared of an agency, and how many items were closed there by then. */
    private record Prepared(long items, ItemsClosedBefore closed) {}

    private final Map<Long, SoftReference<Prepared>> prepared = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /** What a closed item says, and by what it is known. */
    record ClosedItem(long id, String number, String weakness, String controls, LocalDate on, List<String> assets) {

        Closed comparable() {
            return new Closed(id, new Described(weakness, Texts.lines(controls), assets), on);
        }

        Repeated repeated(LocalDate again) {
            return Repeated.of(id, number, weakness, on, again);
        }
    }

    /** All that were closed, which an accepted risk or a cancelled item never was. */
    Map<Long, ClosedItem> of(long agencyId) {
        Map<Long, ClosedItem> closed = new LinkedHashMap<>();
        Sql.of(
                        "SELECT p.ID, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.CONTROLS, p.STATUS_ON, a.IDENTIFIER FROM POAM p"
                                + " LEFT JOIN POAM_ASSET a ON a.POAM_ID = p.ID"
                                + " WHERE p.AGENCY_ID = ? AND p.PHASE = 3 AND p.STATUS = 'CLOSED'",
                        agencyId)
                .each(em, row -> {
                    long id = row.getLong(1);
                    if (!closed.containsKey(id)) {
                        LocalDate on = row.getDate(5).toLocalDate();
                        closed.put(
                                id,
                                new ClosedItem(
                                        id,
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        on,
                                        new ArrayList<>()));
                    }
                    if (row.getString(6) != null) {
                        closed.get(id).assets().add(row.getString(6));
                    }
                });
        return closed;
    }

    /** Whether all of these are closed items of an agency. */
    boolean areOf(long agencyId, Set<Long> ids) {
        return ids.isEmpty()
                || Sql.of(
                                        "SELECT COUNT(*) FROM POAM p WHERE p.AGENCY_ID = ? AND p.STATUS = 'CLOSED' AND p.ID",
                                        agencyId)
                                .in(ids)
                                .number(em)
                        == ids.size();
    }

    /**
     * All of them, ready to be compared with new ones. A closed item no longer changes, so what was prepared serves until one more
     * is closed, or memory is short. Not for who closes items in the same transaction.
     */
    ItemsClosedBefore prepared(long agencyId) {
        long items = Sql.of(
                        "SELECT COALESCE(SUM(t.ITEMS), 0) FROM POAM_TALLY t WHERE t.AGENCY_ID = ? AND t.STATUS = 'CLOSED'",
                        agencyId)
                .number(em);
        SoftReference<Prepared> known = prepared.get(agencyId);
        Prepared before = known == null ? null : known.get();
        if (before == null || before.items() != items) {
            before = new Prepared(items, new ItemsClosedBefore(of(agencyId)));
            prepared.put(agencyId, new SoftReference<>(before));
        }
        return before.closed();
    }

    /** What an item repeats; none where it repeats nothing. */
    Optional<Step> before(long id) {
        return Sql.of(
                        "SELECT e.ID, e.ITEM_NUMBER, e.WEAKNESS_NAME, e.STATUS_ON, p.DETECTED_ON FROM POAM p"
                                + " JOIN POAM e ON e.ID = p.REPEATS_ID WHERE p.ID = ?",
                        id)
                .first(
                        em,
                        row -> new Step(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getDate(4).toLocalDate(),
                                row.getDate(5) == null ? null : row.getDate(5).toLocalDate()));
    }

    /** One step of a chain: the earlier item, and when the later one was detected. */
    record Step(long id, String number, String weakness, LocalDate closedOn, LocalDate detectedOn) {

        /** Counted to the day on which the later one was detected, or else this one. */
        Repeated repeated(LocalDate otherwise) {
            return Repeated.of(id, number, weakness, closedOn, detectedOn == null ? otherwise : detectedOn);
        }
    }
}
