package org.poamtracker.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the columns of a sheet are.
 *
 * @param kind which of the three sheets
 * @param sheet its name
 * @param row number of the row with the headers
 * @param texts the headers as they stand there, by column from 0
 * @param columns which column is which of ours
 */
record SheetHeader(
        SheetKind kind,
        String sheet,
        int row,
        TreeMap<Integer, String> texts,
        EnumMap<FedrampColumn, Integer> columns) {

    private static final int LONGEST_HEADER = 200;

    /**
     * Takes a row as the headers of a sheet.
     *
     * @throws WorkbookRefused when a column that is needed is missing, or one is there twice
     */
    static SheetHeader of(SheetKind kind, String sheet, RawRow row) {
        TreeMap<Integer, String> texts = new TreeMap<>();
        EnumMap<FedrampColumn, Integer> columns = new EnumMap<>(FedrampColumn.class);
        for (Map.Entry<Integer, RawCell> cell : row.cells().entrySet()) {
            String text = NumberedText.oneLine(cell.getValue().text());
            texts.put(cell.getKey(), text);
            FedrampColumn.of(text).ifPresent(column -> {
                Integer other = columns.putIfAbsent(column, cell.getKey());
                if (other != null) {
                    String first = ColumnLetters.of(other);
                    String second = ColumnLetters.of(cell.getKey());
                    throw new WorkbookRefused(RefusalRule.DUPLICATE_COLUMN, sheet, column.header(), first, second);
                }
            });
        }
        SheetHeader header = new SheetHeader(kind, sheet, row.number(), texts, columns);
        header.refuseIfLacking();
        return header;
    }

    private void refuseIfLacking() {
        String lacking = missing().stream()
                .filter(FedrampColumn.NEEDED::contains)
                .map(FedrampColumn::header)
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new WorkbookRefused(RefusalRule.MISSING_COLUMNS, sheet, lacking, row);
        }
    }

    /** How many of our columns a row names. */
    static long score(RawRow row) {
        return row.cells().values().stream()
                .filter(cell -> !cell.numeric() && cell.text().length() <= LONGEST_HEADER)
                .flatMap(cell -> FedrampColumn.of(cell.text()).stream())
                .distinct()
                .count();
    }

    /** Columns of the template that the sheet does not have. */
    List<FedrampColumn> missing() {
        return Arrays.stream(FedrampColumn.values())
                .filter(column -> !columns.containsKey(column))
                .toList();
    }

    /** Headers of columns that are none of ours. */
    List<String> unknown() {
        return texts.entrySet().stream()
                .filter(text -> !columns.containsValue(text.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Where a cell stands. */
    CellPlace place(int rowNumber, FedrampColumn column) {
        Integer index = columns.get(column);
        return index == null
                ? new CellPlace(sheet, rowNumber, "", column.header())
                : new CellPlace(sheet, rowNumber, ColumnLetters.of(index), texts.get(index));
    }
}
