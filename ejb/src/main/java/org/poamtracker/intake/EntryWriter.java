package org.poamtracker.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleLines;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Weighed;
import org.poamtracker.trail.FieldChange;

/** Writes what becomes of the rows of one workbook, batch by batch, so that none has to wait in memory for the last. */
final class EntryWriter {

    private final EntityManager em;
    private final long intakeId;
    private final Map<Weighed.Outcome, Integer> places = new EnumMap<>(Weighed.Outcome.class);
    private int refusals;
    private int repeating;

    EntryWriter(EntityManager em, long intakeId) {
        this.em = em;
        this.intakeId = intakeId;
    }

    /** Writes a batch, in the order of the file. */
    void write(List<IntakeEntry> batch) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> cells = new ArrayList<>();
        List<IntakeRepeat> repeats = new ArrayList<>();
        for (IntakeEntry entry : batch) {
            rows.add(row(entry));
            int seq = 0;
            for (FieldChange change : entry.changes()) {
                changes.add(new Object[] {
                    intakeId, entry.position(), ++seq, change.field(), change.oldValue(), change.newValue()
                });
            }
            repeats.addAll(entry.repeats());
            entry.refusals().forEach(cell -> cells.add(cell(cell)));
        }
        Sql.batch(em, """
                INSERT INTO INTAKE_ENTRY (INTAKE_ID, POSITION, OUTCOME, PLACE, SHEET, ROW_NUMBER, EXTERNAL_ID, TITLE, ITEM_ID,
                 ITEM_NUMBER, LACKS, REPEATING_PLACE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        Sql.batch(em, """
                INSERT INTO INTAKE_CHANGE (INTAKE_ID, POSITION, SEQ, FIELD, OLD_VALUE, NEW_VALUE)
                 VALUES (?, ?, ?, ?, ?, ?)""", changes);
        Sql.batch(em, """
                INSERT INTO INTAKE_REFUSAL (INTAKE_ID, POSITION, ENTRY, SHEET, ROW_NUMBER, LETTER, COLUMN_NAME, HEADER,
                 CELL_VALUE, CODE, ARGUMENTS) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cells);
        RepeatRepository.write(em, intakeId, repeats);
    }

    private Object[] row(IntakeEntry entry) {
        Weighed.Item item = entry.item();
        return new Object[] {
            intakeId,
            entry.position(),
            entry.outcome(),
            places.merge(entry.outcome(), 1, Integer::sum),
            entry.sheet(),
            entry.row(),
            entry.externalId(),
            entry.title(),
            item == null ? null : item.id(),
            item == null ? null : item.number(),
            RuleLines.write(entry.lacks()),
            entry.repeats().isEmpty() ? null : ++repeating
        };
    }

    private Object[] cell(RefusedCell cell) {
        return new Object[] {
            intakeId,
            ++refusals,
            cell.entry(),
            cell.sheet(),
            cell.row(),
            cell.letter(),
            cell.column(),
            cell.header(),
            cell.value(),
            cell.code(),
            RuleLines.joined(cell.arguments())
        };
    }
}
