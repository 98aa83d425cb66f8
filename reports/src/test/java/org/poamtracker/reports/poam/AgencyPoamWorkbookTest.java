package org.poamtracker.reports.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.reports.poam.PoamReportFixtures.aReportOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.reports.Payloads;
import org.poamtracker.reports.Rendered;
import org.poamtracker.reports.Workbooks;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;

class AgencyPoamWorkbookTest {

    @TempDir
    Path temporary;

    @Test
    @DisplayName("a row of headers, frozen and with a filter over all rows, and a row for each item")
    void hasOneRowOfHeaders() throws IOException {
        try (XSSFWorkbook workbook = open(aReportOf(250))) {
            XSSFSheet items = workbook.getSheet("Items");

            assertThat(Workbooks.texts(items.getRow(0))).startsWith("Number", "Weakness", "Severity", "Status");
            assertThat(items.getLastRowNum()).isEqualTo(250);
            assertThat(items.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(items.getPaneInformation().isFreezePane()).isTrue();
            assertThat(items.getCTWorksheet().getAutoFilter().getRef().replace("$", ""))
                    .isEqualTo("A1:R251");
            assertThat(items.getNumMergedRegions()).isZero();
        }
    }

    @Test
    @DisplayName("dates are dates and numbers are numbers")
    void hasRealDatesAndNumbers() throws IOException {
        try (XSSFWorkbook workbook = open(aReportOf(6))) {
            Row row = workbook.getSheet("Items").getRow(6);
            Cell detected = Workbooks.under("Detected on", row);
            Cell dollars = Workbooks.under("Dollars", row);

            assertThat(DateUtil.isCellDateFormatted(detected)).isTrue();
            assertThat(detected.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 7, 29, 0, 0));
            assertThat(dollars.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(dollars.getNumericCellValue()).isEqualTo(25_000);
            assertThat(Workbooks.under("Days overdue", row).getNumericCellValue())
                    .isEqualTo(85);
            assertThat(Workbooks.under("Next milestone due", row).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 8, 28, 0, 0));
        }
    }

    @Test
    @DisplayName("each milestone is a row of its own sheet")
    void listsMilestones() throws IOException {
        try (XSSFWorkbook workbook = open(aReportOf(3))) {
            XSSFSheet milestones = workbook.getSheet("Milestones");

            assertThat(milestones.getLastRowNum()).isEqualTo(6);
            assertThat(Workbooks.texts(milestones.getRow(2))).contains("DTA-2026-0001", "2.0");
        }
    }

    @Test
    @DisplayName("the summary says what the report is of, and counts by severity")
    void summarizes() throws IOException {
        try (XSSFWorkbook workbook = open(aReportOf(12))) {
            String summary = Workbooks.text(workbook.getSheet("Summary"));

            assertThat(summary)
                    .contains("Agency POAM", "Department of Technical Assistance", "Data as of November 21, 2026")
                    .contains("All|8.0|4.0|2.0|2.0|0.0");
        }
    }

    @Test
    @DisplayName("S4 no cell is a formula or would become one as CSV, whatever is written in the text fields")
    void hasNoFormula() throws IOException {
        Item[] items = Payloads.formulas().stream()
                .map(PoamReportFixtures::anItemSaying)
                .toArray(Item[]::new);
        try (XSSFWorkbook workbook = open(aReportOf(items))) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(items).hasSize(60);
            for (int place = 0; place < items.length; place++) {
                Row row = workbook.getSheet("Items").getRow(place + 1);
                assertThat(Workbooks.under("Weakness", row).getStringCellValue())
                        .isEqualTo("'" + items[place].weakness().replace('\r', '\n'));
            }
            assertThat(Workbooks.cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    @DisplayName("texts that break XML come back, without what cannot be printed")
    void survivesOddTexts() throws IOException {
        Item[] items = Payloads.oddities().map(PoamReportFixtures::anItemSaying).toArray(Item[]::new);
        try (XSSFWorkbook workbook = open(aReportOf(items))) {
            XSSFSheet sheet = workbook.getSheet("Items");

            assertThat(Workbooks.under("Weakness", sheet.getRow(1)).getStringCellValue())
                    .isEqualTo("<b>bold</b> & \"quoted\" ]]>");
            assertThat(Workbooks.under("Weakness", sheet.getRow(2)).getStringCellValue())
                    .isEqualTo("bell  null  lone   surrogate");
            assertThat(Workbooks.under("Weakness", sheet.getRow(4)).getStringCellValue())
                    .hasSize(400);
        }
    }

    @Test
    @DisplayName("an empty result is a workbook with its headers")
    void isNeverWithoutSheets() throws IOException {
        try (XSSFWorkbook workbook = open(aReportOf(0))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("Items").getLastRowNum()).isZero();
        }
    }

    private XSSFWorkbook open(AgencyPoamReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Rendered.xlsx(temporary, report)));
    }
}
