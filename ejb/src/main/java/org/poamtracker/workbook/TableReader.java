package org.poamtracker.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/** Reads a small table back that {@link TableWriter} wrote: its first sheet, whose first row holds the headers. */
public final class TableReader {

    private static final int HEADER = 1;

    private TableReader() {}

    /**
     * A row.
     *
     * @param number as the file counts it, from 1
     * @param cells by header what stands there; blank cells are left out
     */
    public record TableRow(int number, Map<String, String> cells) {

        /** What stands under a header; null for nothing. */
        public String get(String header) {
            return cells.get(header);
        }
    }

    /**
     * The rows that have something in them.
     *
     * @param headers which must be there, in any order; what stands under others is passed over
     * @throws WorkbookRefused {@link RefusalRule#NO_HEADER}, {@link RefusalRule#MISSING_COLUMNS}, {@link
     *     RefusalRule#DUPLICATE_COLUMN}, {@link RefusalRule#TOO_MANY_ROWS}, and whatever says that the file is broken
     */
    public static List<TableRow> read(AdmittedWorkbook workbook, List<String> headers, int mostRows) {
        return OpenWorkbook.use(workbook, open -> rows(open, headers, mostRows));
    }

    private static List<TableRow> rows(OpenWorkbook open, List<String> headers, int mostRows)
            throws IOException, OpenXML4JException, SAXException {
        if (open.sheets().isEmpty()) {
            throw new WorkbookRefused(RefusalRule.NO_HEADER, "1");
        }
        WorkbookIndex.Sheet sheet = open.sheets().get(0);
        Map<Integer, String> places = new HashMap<>();
        List<TableRow> rows = new ArrayList<>();
        open.read(sheet, row -> {
            if (row.number() == HEADER) {
                places.putAll(places(sheet.name(), row, headers));
            } else if (places.isEmpty()) {
                throw new WorkbookRefused(RefusalRule.NO_HEADER, sheet.name());
            } else {
                if (rows.size() == mostRows) {
                    throw new WorkbookRefused(RefusalRule.TOO_MANY_ROWS, mostRows);
                }
                rows.add(new TableRow(row.number(), cells(row, places)));
            }
        });
        if (places.isEmpty()) {
            throw new WorkbookRefused(RefusalRule.NO_HEADER, sheet.name());
        }
        return rows;
    }

    private static Map<Integer, String> places(String sheet, RawRow row, List<String> headers) {
        Map<Integer, String> places = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        row.cells().forEach((column, cell) -> {
            String header = cell.text().strip();
            if (headers.contains(header)) {
                Integer other = seen.putIfAbsent(header, column);
                if (other != null) {
                    throw new WorkbookRefused(
                            RefusalRule.DUPLICATE_COLUMN,
                            sheet,
                            header,
                            ColumnLetters.of(other),
                            ColumnLetters.of(column));
                }
                places.put(column, header);
            }
        });
        String lacking =
                headers.stream().filter(header -> !seen.containsKey(header)).collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new WorkbookRefused(RefusalRule.MISSING_COLUMNS, sheet, lacking, HEADER);
        }
        return places;
    }

    private static Map<String, String> cells(RawRow row, Map<Integer, String> places) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> {
            String header = places.get(column);
            if (header != null && !cell.blank()) {
                cells.put(header, cell.text().strip());
            }
        });
        return cells;
    }
}
