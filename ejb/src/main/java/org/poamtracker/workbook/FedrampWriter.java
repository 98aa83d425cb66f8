package org.poamtracker.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes items in the layout of the FedRAMP template: the same three sheets, the same 31 headers in row 5. What it
 * writes, {@link FedrampReader} reads back the same.
 */
public final class FedrampWriter implements Closeable {

    private static final String TITLE = "Plan of Action and Milestones (POA&M)";
    private static final List<String> FACTS = List.of("CSP", "System Name", "Impact Level", "POAM Date");
    private static final List<FedrampColumn> COLUMNS = List.of(FedrampColumn.values());
    private static final int HEADER_ROW = 4;
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final String organization;
    private final LocalDate date;
    private final Deque<SheetKind> toCome = new ArrayDeque<>(List.of(SheetKind.values()));
    private Worksheet sheet;
    private SheetKind current;
    private int row;

    /**
     * Begins a workbook.
     *
     * @param out stays open: it is the caller's
     * @param organization whose items these are
     * @param date the day they are as of
     */
    public FedrampWriter(OutputStream out, String organization, LocalDate date) {
        this.workbook = XlsxSheets.workbook(out);
        this.organization = organization;
        this.date = date;
    }

    /**
     * Writes an item.
     *
     * @param kind the sheet; open items come first, then closed ones, then configuration findings
     * @throws IllegalStateException when that sheet is already finished
     * @throws IOException when the stream takes no more
     */
    public void row(SheetKind kind, FedrampValues values) throws IOException {
        if (current != null && kind.compareTo(current) < 0) {
            throw new IllegalStateException("the sheet " + kind.title() + " is finished");
        }
        begin(kind);
        for (int column = 0; column < COLUMNS.size(); column++) {
            XlsxCells.put(sheet, row, column, FedrampCell.of(COLUMNS.get(column), values));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    /** Begins this sheet and those before it that have not begun. */
    private void begin(SheetKind last) throws IOException {
        while (current != last) {
            finishSheet();
            current = toCome.remove();
            sheet = workbook.newWorksheet(current.title());
            head();
        }
    }

    private void head() {
        sheet.inlineString(0, 0, TITLE);
        sheet.style(0, 0).bold().fontSize(16).set();
        List<Object> facts = Arrays.asList(organization, "POAM Tracker", null, date);
        for (int column = 0; column < FACTS.size(); column++) {
            sheet.inlineString(1, column, FACTS.get(column));
            sheet.style(1, column).bold().set();
            XlsxCells.put(sheet, 2, column, facts.get(column));
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, COLUMNS.get(column).kind() == ColumnKind.TEXT ? 30 : 20);
        }
        XlsxSheets.header(
                sheet, HEADER_ROW, COLUMNS.stream().map(FedrampColumn::header).toList());
        row = HEADER_ROW + 1;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.setAutoFilter(HEADER_ROW, 0, row - 1, COLUMNS.size() - 1);
            sheet.finish();
        }
    }

    /** Writes the sheets that got no rows, with their headers, and finishes the file. */
    @Override
    public void close() throws IOException {
        begin(SheetKind.CONFIGURATION);
        finishSheet();
        workbook.finish();
    }
}
