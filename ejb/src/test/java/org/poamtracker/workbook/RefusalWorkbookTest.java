package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.workbook.RefusalWorkbook.Reason;
import org.poamtracker.workbook.RefusalWorkbook.RowKey;

/** The workbook that says what to do about refused rows. */
class RefusalWorkbookTest {

    @TempDir
    Path folder;

    private Path source() {
        return TestWorkbook.empty()
                .sheet("Open items")
                .cells(
                        "POAM ID",
                        "Weakness Name",
                        "Our own",
                        "Original Detection Date",
                        "Scheduled Completion Date",
                        "Severity")
                .cells("V-1", "=sound", "own 1", "1/2/2026", "2/3/2026", "Low")
                .cells("V-2", "=faulty", "own 2", "1/2/2026", "31/12/2026", "Low")
                .cells("V-3", "decided", "own 3", "1/2/2026", "2/3/2026", "Low")
                .write(folder.resolve("source.xlsx"));
    }

    private Path refusals(Map<RowKey, List<Reason>> reasons) throws IOException {
        Path file = folder.resolve("refused.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RefusalWorkbook.write(new WorkbookGate().admit(source(), "source.xlsx"), reasons, out);
        }
        return file;
    }

    private static final Map<RowKey, List<Reason>> REASONS = Map.of(
            new RowKey("Open items", 3),
            List.of(new Reason(FedrampColumn.SCHEDULED_COMPLETION_DATE, "Write month first")),
            new RowKey("Open items", 4),
            List.of(new Reason(null, "This item is closed")));

    @Test
    @DisplayName(
            "Refused rows stand there as their owner wrote them, the reasons beside the cells, the faulty ones marked")
    void reasonsBeside() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(refusals(REASONS)))) {
            var sheet = workbook.getSheet("Open items");
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "What to do",
                            "POAM ID",
                            "Weakness Name",
                            "Our own",
                            "Original Detection Date",
                            "Scheduled Completion Date",
                            "What to do: Scheduled Completion Date",
                            "Severity");
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "Row 3\nScheduled Completion Date: Write month first",
                            "V-2",
                            "'=faulty",
                            "own 2",
                            "1/2/2026",
                            "31/12/2026",
                            "Write month first",
                            "Low");
            assertThat(texts(sheet.getRow(2))).startsWith("Row 4\nThis item is closed", "V-3");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(5).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(2).getCell(5).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    @DisplayName("It can be imported as it is, once its cells are mended")
    void importable() throws IOException {
        WorkbookFixtures.Read read = WorkbookFixtures.read(refusals(REASONS));

        assertThat(read.ids()).containsExactly("V-2", "V-3");
        assertThat(read.row("V-2").values().text(FedrampColumn.WEAKNESS_NAME)).isEqualTo("=faulty");
        assertThat(read.row("V-2").faults()).extracting(CellFault::value).containsExactly("31/12/2026");
        assertThat(read.row("V-3").sound()).isTrue();
    }

    @Test
    @DisplayName("Without a refused row it is a workbook all the same")
    void nothingRefused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(refusals(Map.of())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
