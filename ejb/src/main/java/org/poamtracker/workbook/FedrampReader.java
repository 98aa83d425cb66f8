package org.poamtracker.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Reads FedRAMP POA&amp;M workbooks: the sheets for open and closed items and configuration findings, whatever they are
 * called exactly, with their columns found by header wherever the header row stands. All headers are looked at before
 * the first row is handed out.
 */
public final class FedrampReader {

    /**
     * Streams the rows of a workbook, in memory that does not grow with them.
     *
     * @return what was found on each sheet
     * @throws WorkbookRefused when a sheet or a needed column is missing, or the file turns out to be broken
     * @throws CancellationException when {@code progress} said not to go on
     */
    public List<SheetSummary> read(AdmittedWorkbook workbook, RowConsumer consumer, Progress progress) {
        return OpenWorkbook.use(workbook, open -> {
            List<FoundSheet> sheets = sheets(open);
            RowDelivery delivery =
                    new RowDelivery(consumer, progress, workbook.limits().rows());
            List<SheetSummary> summaries = new ArrayList<>();
            for (FoundSheet sheet : sheets) {
                summaries.add(delivery.deliver(open, sheet));
            }
            return summaries;
        });
    }

    /** A sheet to be read, and where its columns are. */
    record FoundSheet(WorkbookIndex.Sheet sheet, SheetHeader header) {}

    /** The sheets that hold items, open ones first. */
    static List<FoundSheet> sheets(OpenWorkbook open) throws IOException, OpenXML4JException, SAXException {
        List<FoundSheet> found = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            for (WorkbookIndex.Sheet sheet : open.sheets()) {
                if (SheetKind.of(sheet.name()).filter(kind::equals).isPresent()) {
                    header(open, kind, sheet).ifPresent(header -> found.add(new FoundSheet(sheet, header)));
                }
            }
        }
        if (found.isEmpty()) {
            List<String> names =
                    open.sheets().stream().map(WorkbookIndex.Sheet::name).toList();
            throw new WorkbookRefused(RefusalRule.NO_SHEET, String.join(", ", names));
        }
        return found;
    }

    private static Optional<SheetHeader> header(OpenWorkbook open, SheetKind kind, WorkbookIndex.Sheet sheet)
            throws IOException, OpenXML4JException, SAXException {
        HeaderSearch search = new HeaderSearch();
        open.read(sheet, search);
        Optional<RawRow> row = search.found();
        if (row.isEmpty() && !search.empty() && SheetKind.surely(sheet.name())) {
            throw new WorkbookRefused(RefusalRule.NO_HEADER, sheet.name());
        }
        return row.map(headers -> SheetHeader.of(kind, sheet.name(), headers));
    }
}
