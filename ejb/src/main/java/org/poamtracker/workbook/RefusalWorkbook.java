package org.poamtracker.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * The rows that were refused, as their owner wrote them, with the reasons beside the cells: what to do stands in the
 * first column, and once more to the right of each column with a fault. Mended, it can be imported as it is: the added
 * columns are passed over.
 */
public final class RefusalWorkbook {

    /** Header of the added first column, and beginning of the headers of the others. */
    public static final String WHAT_TO_DO = "What to do";

    private RefusalWorkbook() {}

    /**
     * Which row.
     *
     * @param sheet the sheet's name in the file
     * @param row its number, from 1
     */
    public record RowKey(String sheet, int row) {}

    /**
     * Why it was refused.
     *
     * @param column in which column; null where it is the row as a whole
     * @param text what is wrong and what to do, in words
     */
    public record Reason(FedrampColumn column, String text) {}

    /**
     * Reads the workbook once more and writes its refused rows.
     *
     * @param reasons of each refused row; rows without are left out
     * @param out stays open: it is the caller's
     * @throws IOException when the stream takes no more
     */
    public static void write(AdmittedWorkbook source, Map<RowKey, List<Reason>> reasons, OutputStream out)
            throws IOException {
        try (Workbook workbook = XlsxSheets.workbook(out)) {
            Boolean any = OpenWorkbook.use(source, open -> {
                boolean written = false;
                for (FedrampReader.FoundSheet found : FedrampReader.sheets(open)) {
                    RefusalSheet sheet = RefusalSheet.of(found.header(), reasons);
                    if (sheet.any()) {
                        sheet.begin(workbook);
                        open.read(found.sheet(), sheet);
                        sheet.finish();
                        written = true;
                    }
                }
                return written;
            });
            if (!any) {
                workbook.newWorksheet(WHAT_TO_DO); // Excel opens no workbook without a sheet
            }
        }
    }
}
