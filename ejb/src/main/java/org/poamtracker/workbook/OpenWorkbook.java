package org.poamtracker.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** An admitted workbook while it is read. POI finds the parts; their XML goes through our own parser and limits. */
final class OpenWorkbook implements Closeable {

    private final OPCPackage parts;
    private final XSSFReader reader;
    private final WorkbookIndex index;
    private final SharedTexts texts;
    private final DateStyles styles;

    /** What is done with an open workbook. */
    interface Use<T> {
        T with(OpenWorkbook open) throws IOException, OpenXML4JException, SAXException;
    }

    /** Carries what a taker of rows threw through the parsers, apart from what those themselves may throw. */
    static final class TakerFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException reason;

        TakerFailed(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /**
     * Opens a workbook, uses it and closes it.
     *
     * @throws WorkbookRefused when it turns out to be broken, whatever the parsers call it
     */
    static <T> T use(AdmittedWorkbook workbook, Use<T> use) {
        try (OpenWorkbook open = new OpenWorkbook(workbook)) {
            return use.with(open);
        } catch (TakerFailed e) {
            throw e.reason;
        } catch (WorkbookRefused e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // POI tells broken packages by more than a dozen kinds of unchecked exceptions
            throw (WorkbookRefused) new WorkbookRefused(RefusalRule.DAMAGED, "").initCause(e);
        }
    }

    private OpenWorkbook(AdmittedWorkbook workbook) throws IOException, OpenXML4JException, SAXException {
        parts = OPCPackage.open(workbook.file().toFile(), PackageAccess.READ);
        try {
            reader = new XSSFReader(parts);
            try (InputStream part = reader.getWorkbookData()) {
                index = WorkbookIndex.read(part);
            }
            try (InputStream part = reader.getSharedStringsData()) {
                texts = SharedTexts.read(part, workbook.limits().textBytes());
            }
            try (InputStream part = reader.getStylesData()) {
                styles = DateStyles.read(part);
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            parts.revert();
            throw e;
        }
    }

    List<WorkbookIndex.Sheet> sheets() {
        return index.sheets();
    }

    SharedTexts texts() {
        return texts;
    }

    DateStyles styles() {
        return styles;
    }

    boolean from1904() {
        return index.from1904();
    }

    /** Streams the rows of a sheet that have something in them. */
    void read(WorkbookIndex.Sheet sheet, SheetCells.Rows rows) throws IOException, OpenXML4JException, SAXException {
        try (InputStream part = reader.getSheet(sheet.relation())) {
            PartXml.parse(part, new SheetCells(sheet.name(), this, rows));
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
