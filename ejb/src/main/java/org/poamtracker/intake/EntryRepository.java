package org.poamtracker.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleLines;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Weighed;
import org.poamtracker.security.Unscoped;
import org.poamtracker.trail.FieldChange;

/** Keeps what becomes of the rows of a workbook: each row, what it would change, and why it is refused. */
@ApplicationScoped
class EntryRepository {

    private static final String CELL = "SELECT r.ENTRY, r.SHEET, r.ROW_NUMBER, r.LETTER, r.COLUMN_NAME, r.HEADER,"
            + " r.CELL_VALUE, r.CODE, r.ARGUMENTS FROM INTAKE_REFUSAL r WHERE r.INTAKE_ID = ?";

    @PersistenceContext
    EntityManager em;

    @Inject
    RepeatRepository repeats;

    /** Forgets what a preview said that was cut off, before it is made again. */
    void forget(long intakeId) {
        Sql.of("DELETE FROM INTAKE_REFUSAL WHERE INTAKE_ID = ?", intakeId).update(em);
        Sql.of("DELETE FROM INTAKE_REPEAT WHERE INTAKE_ID = ?", intakeId).update(em);
        Sql.of("DELETE FROM INTAKE_CHANGE WHERE INTAKE_ID = ?", intakeId).update(em);
        Sql.of("DELETE FROM INTAKE_ENTRY WHERE INTAKE_ID = ?", intakeId).update(em);
    }

    /** Begins to keep the rows of a workbook, of which nothing is kept yet. */
    @Unscoped("writes; the intake was reached")
    IntakeReading.Entries of(long intakeId) {
        return new EntryWriter(em, intakeId)::write;
    }

    /** The rows that a filter names, in the order of the file, with all that is said about each, in four statements. */
    @Unscoped("the intake was reached")
    List<IntakeEntry> entries(Intake intake, IntakeEntryFilter filter) {
        List<IntakeEntry> bare = slice(intake, filter).list(em, EntryRepository::bare);
        if (bare.isEmpty()) {
            return bare;
        }
        List<Integer> positions = bare.stream().map(IntakeEntry::position).toList();
        Map<Integer, List<FieldChange>> changes = changes(intake, positions);
        Map<Integer, List<RefusedCell>> refusals = Sql.of(CELL, intake.id())
                .add(" AND r.ENTRY")
                .in(positions)
                .add(" ORDER BY r.ENTRY, r.POSITION")
                .list(em, EntryRepository::cell)
                .stream()
                .collect(groupingBy(RefusedCell::entry));
        Map<Integer, List<IntakeRepeat>> repeated = repeats.of(intake, positions);
        return bare.stream()
                .map(entry -> with(
                        entry,
                        changes.getOrDefault(entry.position(), List.of()),
                        refusals.getOrDefault(entry.position(), List.of()),
                        repeated.getOrDefault(entry.position(), List.of())))
                .toList();
    }

    /** All reasons, in the order of the file. */
    @Unscoped("the intake was reached")
    List<RefusedCell> refusals(Intake intake) {
        return Sql.of(CELL, intake.id())
                .add(" ORDER BY r.INTAKE_ID, r.POSITION")
                .list(em, EntryRepository::cell);
    }

    /** All three numbers are without gaps, so that a slice is a range of an index however deep it lies. */
    private static Sql slice(Intake intake, IntakeEntryFilter filter) {
        Sql sql = Sql.of("""
                SELECT e.POSITION, e.OUTCOME, e.SHEET, e.ROW_NUMBER, e.EXTERNAL_ID, e.TITLE, e.ITEM_ID, e.ITEM_NUMBER, e.LACKS
                 FROM INTAKE_ENTRY e WHERE e.INTAKE_ID = ?""", intake.id());
        if (filter.repeating()) {
            return sql.add(
                    " AND e.REPEATING_PLACE BETWEEN ? AND ? ORDER BY e.INTAKE_ID, e.REPEATING_PLACE",
                    filter.first(),
                    filter.last());
        }
        return filter.outcome() == null
                ? sql.add(
                        " AND e.POSITION BETWEEN ? AND ? ORDER BY e.INTAKE_ID, e.POSITION",
                        filter.first(),
                        filter.last())
                : sql.add(
                        " AND e.OUTCOME = ? AND e.PLACE BETWEEN ? AND ? ORDER BY e.INTAKE_ID, e.OUTCOME, e.PLACE",
                        filter.outcome(),
                        filter.first(),
                        filter.last());
    }

    private Map<Integer, List<FieldChange>> changes(Intake intake, List<Integer> positions) {
        record At(int position, FieldChange change) {}
        return Sql.of(
                        "SELECT c.POSITION, c.FIELD, c.OLD_VALUE, c.NEW_VALUE FROM INTAKE_CHANGE c WHERE c.INTAKE_ID = ?",
                        intake.id())
                .add(" AND c.POSITION")
                .in(positions)
                .add(" ORDER BY c.POSITION, c.SEQ")
                .list(
                        em,
                        row -> new At(
                                row.getInt(1), new FieldChange(row.getString(2), row.getString(3), row.getString(4))))
                .stream()
                .collect(groupingBy(At::position, mapping(At::change, toList())));
    }

    private static IntakeEntry bare(ResultSet row) throws SQLException {
        long item = row.getLong(7);
        return new IntakeEntry(
                row.getInt(1),
                Weighed.Outcome.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                item == 0 ? null : new Weighed.Item(item, row.getString(8)),
                List.of(),
                RuleLines.read(row.getString(9)),
                List.of(),
                List.of());
    }

    private static IntakeEntry with(
            IntakeEntry bare, List<FieldChange> changes, List<RefusedCell> refusals, List<IntakeRepeat> repeats) {
        return new IntakeEntry(
                bare.position(),
                bare.outcome(),
                bare.sheet(),
                bare.row(),
                bare.externalId(),
                bare.title(),
                bare.item(),
                changes,
                bare.lacks(),
                refusals,
                repeats);
    }

    private static RefusedCell cell(ResultSet row) throws SQLException {
        return new RefusedCell(
                row.getInt(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                RuleLines.arguments(row.getString(9)));
    }
}
