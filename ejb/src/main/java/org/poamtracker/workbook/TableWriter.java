package org.poamtracker.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row, in memory that does not grow with the rows. Values are texts, dates, numbers, yes or no, or
 * nothing (null); anything else is written as its text. No text becomes a formula.
 */
public interface TableWriter extends AutoCloseable {

    /**
     * Writes the next row.
     *
     * @param values as many as there are headers, or fewer; null for an empty cell
     * @throws IOException when the stream takes no more
     */
    void row(List<?> values) throws IOException;

    /** Finishes the file. The stream stays open: it is the caller's. */
    @Override
    void close() throws IOException;

    /** A workbook with one sheet, its header row frozen and with filters. */
    static TableWriter xlsx(OutputStream out, String sheet, List<String> headers) throws IOException {
        return new XlsxTable(out, sheet, headers);
    }

    /** Comma separated values as Excel expects them: UTF-8 with its mark, every value quoted. */
    static TableWriter csv(OutputStream out, List<String> headers) throws IOException {
        return new CsvTable(out, headers);
    }
}
