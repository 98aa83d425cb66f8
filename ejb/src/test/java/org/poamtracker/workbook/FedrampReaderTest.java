package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.workbook.FedrampColumn.COMMENTS;
import static org.poamtracker.workbook.FedrampColumn.CVE;
import static org.poamtracker.workbook.FedrampColumn.MILESTONE_CHANGES;
import static org.poamtracker.workbook.FedrampColumn.ORIGINAL_DETECTION_DATE;
import static org.poamtracker.workbook.FedrampColumn.ORIGINAL_RISK_RATING;
import static org.poamtracker.workbook.FedrampColumn.PLANNED_MILESTONES;
import static org.poamtracker.workbook.FedrampColumn.POAM_ID;
import static org.poamtracker.workbook.FedrampColumn.RISK_ADJUSTMENT;
import static org.poamtracker.workbook.FedrampColumn.SCHEDULED_COMPLETION_DATE;
import static org.poamtracker.workbook.FedrampColumn.VENDOR_DEPENDENCY;
import static org.poamtracker.workbook.FedrampColumn.WEAKNESS_NAME;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows, headers and faults of workbooks as people make them. */
class FedrampReaderTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("Two hundred rows in every spelling mean what they say")
    void variants() {
        WorkbookFixtures.Read read = WorkbookFixtures.read(WorkbookVariants.write(file()));

        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).hasSize(WorkbookVariants.ROWS);
        for (int i = 0; i < WorkbookVariants.ROWS; i++) {
            WorkbookRow row = read.rows().get(i);
            assertThat(row.values()).as("row %s: %s", i, row.raw()).isEqualTo(WorkbookVariants.meant(i));
            assertThat(row.kind()).isEqualTo(WorkbookVariants.kind(i));
        }
    }

    @Test
    @DisplayName("Columns are found by header, in any order and row, among others and misspelled")
    void headerAnywhere() {
        List<FedrampColumn> reversed = new ArrayList<>(Arrays.asList(FedrampColumn.values()));
        Collections.reverse(reversed);
        TestWorkbook workbook =
                TestWorkbook.empty().sheet("Our open items", 23, reversed).row(row("V-1"));
        workbook.sheet("Notes").cells("POAM ID", "open questions");
        workbook.sheet("Closed")
                .cells(
                        "poam  id:",
                        "WEAKNESS\nNAME",
                        "Our own",
                        "Original Detection-Date",
                        "Scheduled Completion Date*",
                        "Severity")
                .cells("V-2", "Name", "kept out", "2026-01-31", "1/31/26", "medium");

        WorkbookFixtures.Read read = WorkbookFixtures.read(workbook.write(file()));

        assertThat(read.ids()).containsExactly("V-1", "V-2");
        assertThat(read.row("V-1").number()).isEqualTo(24);
        assertThat(read.row("V-2").kind()).isEqualTo(SheetKind.CLOSED);
        assertThat(read.row("V-2").values().date(SCHEDULED_COMPLETION_DATE)).isEqualTo("2026-01-31");
        assertThat(read.row("V-2").values().rating(ORIGINAL_RISK_RATING)).isEqualTo(RiskRating.MODERATE);
        assertThat(read.sheets().get(1).unknown()).containsExactly("Our own");
        assertThat(read.sheets().get(1).missing()).hasSize(FedrampColumn.values().length - 5);
    }

    @Test
    @DisplayName("Days of workbooks that count from 1904 are the same days")
    void from1904() {
        Map<FedrampColumn, Object> row = row("V-1");
        row.put(ORIGINAL_DETECTION_DATE, LocalDate.of(2026, 3, 1));
        row.put(SCHEDULED_COMPLETION_DATE, 46_112 - 1_462);

        WorkbookRow read = readOne(TestWorkbook.fedramp().from1904().row(row));

        assertThat(read.values().date(ORIGINAL_DETECTION_DATE)).isEqualTo("2026-03-01");
        assertThat(read.values().date(SCHEDULED_COMPLETION_DATE)).isEqualTo("2026-03-31");
    }

    @Test
    @DisplayName("A sheet that lacks needed columns is refused, naming the sheet, the columns and the row")
    void missingColumns() {
        Path file = TestWorkbook.empty()
                .sheet("Open POA&M Items")
                .cells("POAM ID", "Controls", "Comments", "CVE", "Weakness Name", "Original Risk Rating")
                .cells("V-1")
                .write(file());

        assertThatThrownBy(() -> WorkbookFixtures.read(file)).isInstanceOfSatisfying(WorkbookRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("workbook.missing-columns");
            assertThat(refused.arguments())
                    .containsExactly("Open POA&M Items", "Original Detection Date, Scheduled Completion Date", 1);
        });
    }

    @Test
    @DisplayName("A sheet without headers and a sheet with a header twice are refused")
    void headersWrong() {
        Path none =
                TestWorkbook.empty().sheet("Open POA&M Items").cells("V-1", "x").write(file());
        assertRefused(none, RefusalRule.NO_HEADER, "Open POA&M Items");
        TestWorkbook twice = TestWorkbook.empty().sheet("Open");
        twice.cells("POAM ID", "Weakness Name", "Severity", "Due Date", "Detection Date", "Scheduled Completion Date");
        assertRefused(twice.write(file()), RefusalRule.DUPLICATE_COLUMN, "Open", "Scheduled Completion Date", "D", "F");
    }

    @Test
    @DisplayName("Each fault names sheet, row, column, header and value")
    void faults() {
        Map<FedrampColumn, Object> row = row("V-1");
        row.put(SCHEDULED_COMPLETION_DATE, "31/12/2026");
        row.put(ORIGINAL_DETECTION_DATE, 7);
        row.put(PLANNED_MILESTONES, "(1) 2026-02-30: Never");
        row.put(ORIGINAL_RISK_RATING, "Scary");
        row.put(VENDOR_DEPENDENCY, "maybe");
        row.put(RISK_ADJUSTMENT, "who knows");
        row.put(CVE, "CVE-2021-44228, log4shell");
        row.put(WEAKNESS_NAME, "x".repeat(301));
        row.put(COMMENTS, new TestWorkbook.Formula("1/0"));

        WorkbookRow read = readOne(TestWorkbook.fedramp().row(row));

        assertThat(read.faults())
                .extracting(fault -> fault.letter() + fault.row() + " " + fault.header() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "C6 Weakness Name workbook.cell-too-long",
                        "K6 Original Detection Date workbook.cell-date-invalid",
                        "L6 Scheduled Completion Date workbook.cell-date-invalid",
                        "M6 Planned Milestones workbook.cell-milestone-date-invalid",
                        "P6 Vendor Dependency workbook.cell-yes-no-unknown",
                        "S6 Original Risk Rating workbook.cell-rating-unknown",
                        "U6 Risk Adjustment workbook.cell-deviation-unknown",
                        "Z6 Comments workbook.cell-excel-error",
                        "AD6 CVE workbook.cell-cve-invalid");
        assertThat(read.faults()).extracting(CellFault::sheet).containsOnly("Open POA&M Items");
        assertThat(read.faults()).extracting(CellFault::value).contains("31/12/2026", "7", "Scary", "#DIV/0!");
        assertThat(read.raw()).containsEntry(SCHEDULED_COMPLETION_DATE, "31/12/2026");
    }

    @Test
    @DisplayName("A row without POAM ID, and a POAM ID that was there before on any sheet, are faults")
    void ids() {
        Map<FedrampColumn, Object> without = row("gone");
        without.remove(POAM_ID);
        Path file = TestWorkbook.fedramp()
                .row(row("V-1"))
                .row(without)
                .row(row("v-1 "))
                .sheet("Closed POA&M Items", 1)
                .row(row("V-1"))
                .write(file());

        WorkbookFixtures.Read read = WorkbookFixtures.read(file);

        assertThat(read.rows().get(0).sound()).isTrue();
        assertThat(read.rows().get(1).faults()).extracting(CellFault::code).containsExactly("workbook.cell-id-missing");
        assertThat(read.rows().get(2).faults())
                .extracting(CellFault::code)
                .containsExactly("workbook.cell-id-duplicate");
        assertThat(read.rows().get(3).faults().get(0).arguments()).containsExactly("Open POA&M Items", 6);
        assertThat(read.sheets().get(0).faultyRows()).isEqualTo(2);
    }

    @Test
    @DisplayName("Rows that hold only formula results, or only columns of one's own, are skipped")
    void preparedRows() {
        TestWorkbook workbook = TestWorkbook.fedramp()
                .row(row("V-1"))
                .row(Map.of(SCHEDULED_COMPLETION_DATE, new TestWorkbook.Formula("K6+30")))
                .skip(3);
        Object[] beside = new Object[40];
        beside[39] = "a note";

        WorkbookFixtures.Read read =
                WorkbookFixtures.read(workbook.cells(beside).write(file()));

        assertThat(read.ids()).containsExactly("V-1");
    }

    @Test
    @DisplayName("A computed date counts in a row that somebody typed")
    void computedDate() {
        Map<FedrampColumn, Object> row = row("V-1");
        row.put(ORIGINAL_DETECTION_DATE, LocalDate.of(2026, 1, 1));
        row.put(SCHEDULED_COMPLETION_DATE, new TestWorkbook.Formula("K6+30"));

        assertThat(readOne(TestWorkbook.fedramp().row(row)).values().date(SCHEDULED_COMPLETION_DATE))
                .isEqualTo("2026-01-31");
    }

    @Test
    @DisplayName("Changes told in prose are read as well as they can be, and kept whole")
    void changesInProse() {
        Map<FedrampColumn, Object> row = row("V-1");
        row.put(PLANNED_MILESTONES, "(1) 9/30/2026: Patch");
        row.put(MILESTONE_CHANGES, "Milestone 1 changed from 9/30 to 1/15 because the vendor is late");

        WorkbookRow read = readOne(TestWorkbook.fedramp().row(row));

        assertThat(read.values().changes())
                .containsExactly(new MilestoneChange(
                        1,
                        MilestoneChange.Kind.UPDATE,
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2027, 1, 15),
                        "the vendor is late",
                        "Milestone 1 changed from 9/30 to 1/15 because the vendor is late"));
    }

    @Test
    @DisplayName("Reading stops when asked to, and what the taker throws comes out as it is")
    void stopping() {
        TestWorkbook workbook = TestWorkbook.fedramp();
        for (int i = 0; i < 250; i++) {
            workbook.row(row("V-" + i));
        }
        Path file = workbook.write(file());
        AdmittedWorkbook admitted = new WorkbookGate().admit(file, "x.xlsx");
        List<Integer> asked = new ArrayList<>();
        FedrampReader reader = new FedrampReader();

        assertThatThrownBy(() -> reader.read(admitted, row -> {}, rows -> asked.add(rows) && rows < 200))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).containsExactly(100, 200);
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() -> reader.read(
                        admitted,
                        row -> {
                            throw own;
                        },
                        Progress.NONE))
                .isSameAs(own);
        WorkbookLimits few = new WorkbookLimits(1 << 20, 1 << 26, 100, 100, 1 << 20, 1 << 20, 100);
        AdmittedWorkbook limited = new WorkbookGate(few).admit(file, "x.xlsx");
        assertThatThrownBy(() -> reader.read(limited, row -> {}, Progress.NONE))
                .isInstanceOfSatisfying(WorkbookRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(RefusalRule.TOO_MANY_ROWS));
    }

    private WorkbookRow readOne(TestWorkbook workbook) {
        WorkbookFixtures.Read read = WorkbookFixtures.read(workbook.write(file()));
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    private static Map<FedrampColumn, Object> row(String id) {
        Map<FedrampColumn, Object> row = new HashMap<>();
        row.put(POAM_ID, id);
        row.put(WEAKNESS_NAME, "Weakness " + id);
        return row;
    }

    private static void assertRefused(Path file, RefusalRule rule, Object... arguments) {
        assertThatThrownBy(() -> WorkbookFixtures.read(file)).isInstanceOfSatisfying(WorkbookRefused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.arguments()).containsExactly(arguments);
        });
    }

    private Path file() {
        return folder.resolve("workbook.xlsx");
    }
}
