package org.poamtracker.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Looks at finished workbooks. */
public final class Workbooks {

    private Workbooks() {}

    /** The cell of a row in the column with this header in the sheet's first row. */
    public static Cell under(String header, Row row) {
        return row.getCell(texts(row.getSheet().getRow(0)).indexOf(header));
    }

    public static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    /** All cells of a sheet, a bar between two of a row. */
    public static String text(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> String.join("|", texts(row)))
                .collect(Collectors.joining("\n"));
    }

    public static Stream<Cell> cells(Workbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
