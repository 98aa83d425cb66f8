package org.poamtracker.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.IncomingPoam;
import org.poamtracker.poam.Weighed;
import org.poamtracker.workbook.CellFault;
import org.poamtracker.workbook.RowConsumer;
import org.poamtracker.workbook.WorkbookRow;

/**
 * Collects the rows of a workbook into batches, has each batch weighed or taken, and keeps the counts. Rows that could not
 * be read are refused here, before any item is asked.
 */
final class IntakeReading implements RowConsumer {

    private static final int BATCH = 250;

    private final String fileName;
    private final Function<List<IncomingPoam>, List<Weighed>> work;
    private final Refusals refusals;
    private final IntakeCounts counts = new IntakeCounts();
    private final List<WorkbookRow> rows = new ArrayList<>();

    /**
     * A reading.
     *
     * @param work weighs or takes a batch, in its order
     */
    IntakeReading(String fileName, Function<List<IncomingPoam>, List<Weighed>> work, Refusals refusals) {
        this.fileName = fileName;
        this.work = work;
        this.refusals = refusals;
    }

    /** Takes the reasons of refused rows, in the order of the file. */
    @FunctionalInterface
    interface Refusals {
        void add(List<RefusedCell> cells);
    }

    @Override
    public void row(WorkbookRow row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            flush();
        }
    }

    /** Works off what is left, and says what became of all rows. */
    IntakeCounts finish() {
        flush();
        return counts;
    }

    private void flush() {
        List<IncomingPoam> sound = rows.stream()
                .filter(WorkbookRow::sound)
                .map(row -> RowMapping.of(row, fileName))
                .toList();
        List<Weighed> weighed = sound.isEmpty() ? List.of() : work.apply(sound);
        List<RefusedCell> refused = new ArrayList<>();
        int next = 0;
        for (WorkbookRow row : rows) {
            Weighed outcome = row.sound() ? weighed.get(next++) : unreadable();
            counts.add(outcome);
            row.faults().forEach(fault -> refused.add(cell(fault)));
            outcome.reasons().forEach(reason -> refused.add(cell(row, reason)));
        }
        refusals.add(refused);
        rows.clear();
    }

    private static Weighed unreadable() {
        return new Weighed(Weighed.Outcome.REFUSED, List.of(), List.of());
    }

    private static RefusedCell cell(CellFault fault) {
        return new RefusedCell(
                fault.sheet(),
                fault.row(),
                fault.letter(),
                fault.column().name(),
                fault.header(),
                fault.value(),
                fault.code(),
                texts(fault.arguments()));
    }

    private static RefusedCell cell(WorkbookRow row, RuleViolation reason) {
        return new RefusedCell(
                row.sheet(), row.number(), null, null, null, null, reason.code(), texts(reason.arguments()));
    }

    private static List<String> texts(List<Object> arguments) {
        return arguments.stream().map(Objects::toString).toList();
    }
}
