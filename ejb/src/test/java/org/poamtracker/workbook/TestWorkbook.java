package org.poamtracker.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks for tests as people make them, with POI: {@code TestWorkbook.fedramp().row(Map.of(…)).write(file)}. */
public final class TestWorkbook {

    /** A cell that is computed; its result is what the formula gives. */
    public record Formula(String text) {}

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle dateStyle = workbook.createCellStyle();
    private Sheet sheet;
    private List<FedrampColumn> columns = List.of();
    private int next;

    private TestWorkbook() {
        dateStyle.setDataFormat((short) 14);
    }

    /** A workbook without a sheet. */
    public static TestWorkbook empty() {
        return new TestWorkbook();
    }

    /** A workbook with the sheet for open items, its headers in row 5. */
    public static TestWorkbook fedramp() {
        return empty().sheet(SheetKind.OPEN.title(), 5);
    }

    /** Begins a sheet with all the template's headers. */
    public TestWorkbook sheet(String name, int headerRow) {
        return sheet(name, headerRow, Arrays.asList(FedrampColumn.values()));
    }

    /** Begins a sheet with some of the headers, in this order. */
    public TestWorkbook sheet(String name, int headerRow, List<FedrampColumn> order) {
        columns = order;
        sheet = workbook.createSheet(name);
        next = headerRow - 1;
        return cells(order.stream().map(column -> (Object) column.header()).toArray());
    }

    /** Begins a sheet with nothing on it. */
    public TestWorkbook sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** Counts days from 1904, as workbooks begun on a Mac do. */
    public TestWorkbook from1904() {
        if (!workbook.getCTWorkbook().isSetWorkbookPr()) {
            workbook.getCTWorkbook().addNewWorkbookPr();
        }
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    /** The next row, by column. */
    public TestWorkbook row(Map<FedrampColumn, ?> values) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(values.get(column)));
        return cells(cells.toArray());
    }

    /** The next row, cell by cell; null leaves one out. */
    public TestWorkbook cells(Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                put(row.createCell(column), values[column]);
            }
        }
        return this;
    }

    /** Leaves rows blank. */
    public TestWorkbook skip(int rows) {
        next += rows;
        return this;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(dateStyle);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Computes the formulas, writes the file and closes the workbook. */
    public Path write(Path file) {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
