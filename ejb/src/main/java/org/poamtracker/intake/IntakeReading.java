package org.poamtracker.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    private final IntakeComparison.Comparing comparing;
    private final Map<Integer, Weighed.Item> links;
    private final IntakeCounts counts = new IntakeCounts();
    private final EntryDigest digest = new EntryDigest();
    private final List<WorkbookRow> rows = new ArrayList<>();
    private int position;

    private IntakeReading(
            String fileName,
            Function<List<IncomingPoam>, List<Weighed>> work,
            Entries entries,
            IntakeComparison.Comparing comparing,
            Map<Integer, Weighed.Item> links) {
        this.fileName = fileName;
        this.work = work;
        this.entries = entries;
        this.comparing = comparing;
        this.links = links;
    }

    /**
     * A reading that says what would become of the rows.
     *
     * @param weigh weighs a batch, in its order
     * @param comparing says what new rows seem to repeat
     */
    static IntakeReading preview(
            String fileName,
            Function<List<IncomingPoam>, List<Weighed>> weigh,
            IntakeComparison.Comparing comparing,
            Entries entries) {
        return new IntakeReading(fileName, weigh, entries, comparing, Map.of());
    }

    /**
     * A reading that takes the rows in. What becomes of each was kept by the preview.
     *
     * @param take takes a batch, in its order
     * @param links the closed items that rows were said to repeat, by the rows' positions
     */
    static IntakeReading take(
            String fileName, Function<List<IncomingPoam>, List<Weighed>> take, Map<Integer, Weighed.Item> links) {
        return new IntakeReading(fileName, take, batch -> {}, (at, row) -> List.of(), links);
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
        List<IncomingPoam> sound = sound();
        Iterator<IncomingPoam> items = sound.iterator();
        Iterator<Weighed> outcomes = (sound.isEmpty() ? List.<Weighed>of() : work.apply(sound)).iterator();
        List<IntakeEntry> batch = new ArrayList<>();
        for (WorkbookRow row : rows) {
            position++;
            Weighed outcome = row.sound() ? outcomes.next() : Weighed.unreadable();
            IncomingPoam item = row.sound() ? items.next() : null;
            IntakeEntry entry = entry(
                    row, outcome, outcome.outcome() == Weighed.Outcome.NEW ? comparing.row(position, item) : List.of());
            counts.add(entry);
            digest.add(entry);
            batch.add(entry);
        }
        entries.add(batch);
        rows.clear();
    }

    /** The rows of the batch that could be read, each with what it was said to repeat. */
    private List<IncomingPoam> sound() {
        List<IncomingPoam> sound = new ArrayList<>();
        int at = position;
        for (WorkbookRow row : rows) {
            at++;
            if (row.sound()) {
                sound.add(RowMapping.of(row, fileName).repeating(links.get(at)));
            }
        }
        return sound;
    }

    private IntakeEntry entry(WorkbookRow row, Weighed outcome, List<IntakeRepeat> repeats) {
        List<RefusedCell> refused = new ArrayList<>();
        row.faults().forEach(fault -> refused.add(cell(position, fault)));
        outcome.reasons().forEach(reason -> refused.add(cell(position, row, reason)));
        return new IntakeEntry(
                position,
                outcome.outcome(),
                row.sheet(),
                row.number(),
                cut(row.raw().get(FedrampColumn.POAM_ID), LONGEST_ID),
                cut(row.raw().get(FedrampColumn.WEAKNESS_NAME), LONGEST_TITLE),
                outcome.item(),
                outcome.changes(),
                outcome.lacks(),
                refused,
                repeats);
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
