package org.poamtracker.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.poamtracker.platform.RuleLines;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.IncomingPoam;
import org.poamtracker.poam.Weighed;
import org.poamtracker.workbook.CellFault;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.RowConsumer;
import org.poamtracker.workbook.WorkbookRow;

/**
 * Collects the rows of a workbook into batches, has each batch weighed or taken, and keeps the counts. Rows that could not
 * be read are refused here, before any item is asked.
 */
final class IntakeReading implements RowConsumer {

    private static final int BATCH = 250;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 400;

    private final String fileName;
    private final Function<List<IncomingPoam>, List<Weighed>> work;
    private final Entries entries;
    private final IntakeCounts counts = new IntakeCounts();
    private final EntryDigest digest = new EntryDigest();
    private final List<WorkbookRow> rows = new ArrayList<>();
    private int position;

    /**
     * A reading.
     *
     * @param work weighs or takes a batch, in its order
     */
    IntakeReading(String fileName, Function<List<IncomingPoam>, List<Weighed>> work, Entries entries) {
        this.fileName = fileName;
        this.work = work;
        this.entries = entries;
    }

    /** Takes what becomes of rows, batch by batch, in the order of the file. */
    @FunctionalInterface
    interface Entries {
        void add(List<IntakeEntry> batch);
    }

    /**
     * What became of all rows.
     *
     * @param digest the same where the same became of each
     */
    record Found(IntakeCounts counts, String digest) {}

    @Override
    public void row(WorkbookRow row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            flush();
        }
    }

    /** Works off what is left, and says what became of all rows. */
    Found finish() {
        flush();
        return new Found(counts, digest.value());
    }

    private void flush() {
        List<IncomingPoam> sound = rows.stream()
                .filter(WorkbookRow::sound)
                .map(row -> RowMapping.of(row, fileName))
                .toList();
        List<Weighed> weighed = sound.isEmpty() ? List.of() : work.apply(sound);
        List<IntakeEntry> batch = new ArrayList<>();
        int next = 0;
        for (WorkbookRow row : rows) {
            Weighed outcome = row.sound() ? weighed.get(next++) : Weighed.unreadable();
            IntakeEntry entry = entry(row, outcome);
            counts.add(outcome);
            digest.add(entry);
            batch.add(entry);
        }
        entries.add(batch);
        rows.clear();
    }

    private IntakeEntry entry(WorkbookRow row, Weighed outcome) {
        int at = ++position;
        List<RefusedCell> refused = new ArrayList<>();
        row.faults().forEach(fault -> refused.add(cell(at, fault)));
        outcome.reasons().forEach(reason -> refused.add(cell(at, row, reason)));
        return new IntakeEntry(
                at,
                outcome.outcome(),
                row.sheet(),
                row.number(),
                cut(row.raw().get(FedrampColumn.POAM_ID), LONGEST_ID),
                cut(row.raw().get(FedrampColumn.WEAKNESS_NAME), LONGEST_TITLE),
                outcome.item(),
                outcome.changes(),
                outcome.lacks(),
                refused);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static RefusedCell cell(int entry, CellFault fault) {
        return new RefusedCell(
                entry,
                fault.sheet(),
                fault.row(),
                fault.letter(),
                fault.column().name(),
                fault.header(),
                fault.value(),
                fault.code(),
                RuleLines.texts(fault.arguments()));
    }

    private static RefusedCell cell(int entry, WorkbookRow row, RuleViolation reason) {
        return new RefusedCell(
                entry,
                row.sheet(),
                row.number(),
                null,
                null,
                null,
                null,
                reason.code(),
                RuleLines.texts(reason.arguments()));
    }
}
