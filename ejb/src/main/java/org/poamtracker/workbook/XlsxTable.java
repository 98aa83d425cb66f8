package org.poamtracker.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook with one sheet. */
final class XlsxTable implements TableWriter {

    private static final int FLUSH_EVERY = 500;
    private static final double NARROWEST = 12;
    private static final double WIDEST = 40;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int rows;

    XlsxTable(OutputStream out, String name, List<String> headers) throws IOException {
        workbook = XlsxSheets.workbook(out);
        sheet = workbook.newWorksheet(name);
        columns = headers.size();
        for (int column = 0; column < columns; column++) {
            String header = headers.get(column);
            sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, header.length() * 1.2 + 2)));
        }
        XlsxSheets.header(sheet, 0, headers);
        rows = 1;
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            XlsxCells.put(sheet, rows, column, values.get(column));
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        }
        workbook.finish();
    }
}
