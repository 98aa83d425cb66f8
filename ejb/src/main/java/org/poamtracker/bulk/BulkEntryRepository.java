package org.poamtracker.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleLines;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.BulkWritten;
import org.poamtracker.poam.PoamField;
import org.poamtracker.security.Unscoped;

/** Keeps what becomes of each item of a change. */
@ApplicationScoped
class BulkEntryRepository {

    private static final String REACHED = "the change was reached";
    private static final String ENTRY =
            "SELECT e.POSITION, e.POAM_ID, e.OUTCOME, e.ITEM_VERSION, e.REASON FROM BULK_ENTRY e WHERE e.BULK_ID = ?";

    @PersistenceContext
    EntityManager em;

    /** Writes what becomes of each item, in place of what was known before. */
    void write(long bulkId, List<BulkEntry> entries) {
        Sql.of("DELETE FROM BULK_CHANGE WHERE BULK_ID = ?", bulkId).update(em);
        Sql.of("DELETE FROM BULK_ENTRY WHERE BULK_ID = ?", bulkId).update(em);
        Map<BulkOutcome, Integer> places = new EnumMap<>(BulkOutcome.class);
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> changes = new ArrayList<>();
        for (BulkEntry entry : entries) {
            rows.add(new Object[] {
                bulkId,
                entry.position(),
                entry.poamId(),
                entry.outcome(),
                places.merge(entry.outcome(), 1, Integer::sum),
                entry.version(),
                RuleLines.write(entry.reasons())
            });
            for (BulkWritten.Change change : entry.changes()) {
                changes.add(new Object[] {
                    bulkId,
                    entry.position(),
                    change.field(),
                    change.was(),
                    change.now(),
                    change.wasShown(),
                    change.nowShown()
                });
            }
        }
        Sql.batch(em, """
                INSERT INTO BULK_ENTRY (BULK_ID, POSITION, POAM_ID, OUTCOME, PLACE, ITEM_VERSION, REASON)
                 VALUES (?, ?, ?, ?, ?, ?, ?)""", rows);
        Sql.batch(em, """
                INSERT INTO BULK_CHANGE (BULK_ID, POSITION, FIELD, OLD_VALUE, NEW_VALUE, OLD_SHOWN, NEW_SHOWN)
                 VALUES (?, ?, ?, ?, ?, ?, ?)""", changes);
    }

    /** All of them, in the order of the selection. */
    @Unscoped(REACHED)
    List<BulkEntry> all(long bulkId) {
        List<BulkEntry> bare =
                Sql.of(ENTRY, bulkId).add(" ORDER BY e.BULK_ID, e.POSITION").list(em, BulkEntryRepository::bare);
        return with(bare, changes(Sql.of("", bulkId)));
    }

    /** A slice of them, of one outcome, or of all where it is null; both ordinals from 1. */
    @Unscoped(REACHED)
    List<BulkEntry> slice(long bulkId, BulkOutcome outcome, int first, int size) {
        Sql sql = Sql.of(ENTRY, bulkId);
        int last = first + size - 1;
        List<BulkEntry> bare = (outcome == null
                        ? sql.add(" AND e.POSITION BETWEEN ? AND ? ORDER BY e.BULK_ID, e.POSITION", first, last)
                        : sql.add(
                                " AND e.OUTCOME = ? AND e.PLACE BETWEEN ? AND ? ORDER BY e.BULK_ID, e.OUTCOME, e.PLACE",
                                outcome,
                                first,
                                last))
                .list(em, BulkEntryRepository::bare);
        return bare.isEmpty()
                ? bare
                : with(
                        bare,
                        changes(Sql.of(" AND c.POSITION", bulkId)
                                .in(bare.stream().map(BulkEntry::position).toList())));
    }

    /** @param which more conditions, the change's id their first value */
    private Map<Integer, List<BulkWritten.Change>> changes(Sql which) {
        record At(int position, BulkWritten.Change change) {}
        return Sql.of("""
                        SELECT c.POSITION, c.FIELD, c.OLD_VALUE, c.NEW_VALUE, c.OLD_SHOWN, c.NEW_SHOWN FROM BULK_CHANGE c
                         WHERE c.BULK_ID = ?""")
                .add(which)
                .add(" ORDER BY c.POSITION, c.FIELD")
                .list(
                        em,
                        row -> new At(
                                row.getInt(1),
                                new BulkWritten.Change(
                                        PoamField.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6))))
                .stream()
                .collect(groupingBy(At::position, mapping(At::change, toList())));
    }

    private static List<BulkEntry> with(List<BulkEntry> bare, Map<Integer, List<BulkWritten.Change>> changes) {
        return bare.stream()
                .map(entry -> new BulkEntry(
                        entry.position(),
                        entry.poamId(),
                        entry.outcome(),
                        entry.version(),
                        changes.getOrDefault(entry.position(), List.of()),
                        entry.reasons(),
                        null))
                .toList();
    }

    private static BulkEntry bare(ResultSet row) throws SQLException {
        long version = row.getLong(4);
        Long known = row.wasNull() ? null : Long.valueOf(version);
        return new BulkEntry(
                row.getInt(1),
                row.getLong(2),
                BulkOutcome.valueOf(row.getString(3)),
                known,
                List.of(),
                RuleLines.read(row.getString(5)),
                null);
    }
}
