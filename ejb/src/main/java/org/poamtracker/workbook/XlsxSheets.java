package org.poamtracker.workbook;

import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all our workbooks share: who made them, and how their header rows look. */
final class XlsxSheets {

    /** White on this blue has a contrast of 7.7 to 1. */
    private static final String BAY_BLUE = "14558F";

    private static final String WHITE = "FFFFFF";

    private XlsxSheets() {}

    /** A new workbook. */
    static Workbook workbook(OutputStream out) {
        return new Workbook(out, "POAM Tracker", "1.0");
    }

    /** Writes the header row and freezes everything down to it. */
    static void header(Worksheet sheet, int row, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.inlineString(row, column, XlsxCells.text(headers.get(column)));
            sheet.style(row, column)
                    .bold()
                    .fontColor(WHITE)
                    .fillColor(BAY_BLUE)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, row + 1);
    }
}
