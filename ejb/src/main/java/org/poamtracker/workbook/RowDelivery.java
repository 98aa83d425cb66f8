package org.poamtracker.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/** Hands the rows of all sheets to their consumer, and remembers the POAM IDs that have been there. */
final class RowDelivery {

    private static final int ASK_EVERY = 100;

    private final RowConsumer consumer;
    private final Progress progress;
    private final int mostRows;
    private final Map<String, CellPlace> places = new HashMap<>();
    private int rows;

    RowDelivery(RowConsumer consumer, Progress progress, int mostRows) {
        this.consumer = consumer;
        this.progress = progress;
        this.mostRows = mostRows;
    }

    /** Reads one sheet to its end. */
    SheetSummary deliver(OpenWorkbook open, FedrampReader.FoundSheet found)
            throws IOException, OpenXML4JException, SAXException {
        SheetHeader header = found.header();
        RowReading reading = new RowReading(header, open.from1904());
        Count count = new Count();
        open.read(found.sheet(), row -> {
            boolean data = row.number() > header.row() && row.typed() && reading.ours(row);
            if (data && (count.all > 0 || !reading.guidance(row))) {
                WorkbookRow read = once(reading, reading.read(row));
                count.all++;
                count.faulty += read.sound() ? 0 : 1;
                deliver(read);
            }
        });
        return new SheetSummary(
                header.kind(),
                header.sheet(),
                header.row(),
                count.all,
                count.faulty,
                header.missing(),
                header.unknown());
    }

    private static final class Count {
        private int all;
        private int faulty;
    }

    private void deliver(WorkbookRow row) {
        if (rows == mostRows) {
            throw new WorkbookRefused(RefusalRule.TOO_MANY_ROWS, mostRows);
        }
        rows++;
        try {
            if (rows % ASK_EVERY == 0 && !progress.goOn(rows)) {
                throw new CancellationException("cancelled after " + rows + " rows");
            }
            consumer.row(row);
        } catch (RuntimeException e) {
            throw new OpenWorkbook.TakerFailed(e);
        }
    }

    private WorkbookRow once(RowReading reading, WorkbookRow row) {
        String id = row.values().text(FedrampColumn.POAM_ID);
        if (id == null) {
            return row;
        }
        CellFault here = reading.fault(row.number(), FedrampColumn.POAM_ID, id, CellRule.ID_DUPLICATE);
        CellPlace before = places.putIfAbsent(id.toLowerCase(Locale.ROOT), here.place());
        return before == null
                ? row
                : row.with(reading.fault(
                        row.number(), FedrampColumn.POAM_ID, id, CellRule.ID_DUPLICATE, before.sheet(), before.row()));
    }
}
