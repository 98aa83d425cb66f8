package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported in FedRAMP layout looks like the template and is read back the same. */
class FedrampWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    @DisplayName("The export has the template's sheets and headers, cell by cell")
    void likeTheTemplate() throws IOException {
        Path file = write(List.of());

        for (SheetKind kind : SheetKind.values()) {
            for (int row : new int[] {2, 5}) {
                assertThat(texts(file, kind, row)).isEqualTo(texts(WorkbookFixtures.template(), kind, row));
            }
        }
        assertThat(texts(file, SheetKind.OPEN, 3))
                .containsExactly("Department of Testing", "POAM Tracker", "2026-11-21");
    }

    private static List<String> texts(Path file, SheetKind kind, int number) {
        List<String> texts = new ArrayList<>();
        AdmittedWorkbook workbook = new WorkbookGate().admit(file, "x.xlsx");
        return OpenWorkbook.use(workbook, open -> {
            for (WorkbookIndex.Sheet sheet : open.sheets()) {
                if (sheet.name().equals(kind.title())) {
                    open.read(sheet, row -> {
                        if (row.number() == number) {
                            row.cells().values().forEach(cell -> texts.add(cell.text()));
                        }
                    });
                }
            }
            return texts;
        });
    }

    @Test
    @DisplayName("Two hundred rows and the template's sample, exported and imported, are the same rows")
    void roundTrip() throws IOException {
        List<WorkbookRow> rows = new ArrayList<>(WorkbookFixtures.read(WorkbookVariants.write(folder.resolve("v.xlsx")))
                .rows());
        rows.addAll(0, WorkbookFixtures.read(WorkbookFixtures.template()).rows());

        WorkbookFixtures.Read again = WorkbookFixtures.read(write(rows));

        assertThat(again.faults()).isEmpty();
        assertThat(again.rows())
                .extracting(WorkbookRow::kind)
                .isEqualTo(rows.stream().map(WorkbookRow::kind).toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(again.rows().get(i).values())
                    .isEqualTo(exported(rows.get(i).values()));
        }
    }

    /** The template has one word, No, for three states of a deviation. */
    private static FedrampValues exported(FedrampValues values) {
        boolean no = values.deviation(FedrampColumn.RISK_ADJUSTMENT).label().equals("No");
        return no ? values.with(FedrampColumn.RISK_ADJUSTMENT, DeviationState.NO) : values;
    }

    @Test
    @DisplayName("S4 formula payloads in every text come back as the texts they were")
    void payloads() throws IOException {
        List<WorkbookRow> rows = new ArrayList<>();
        for (String payload : TableWriterTest.payloads()) {
            FedrampValues values = FedrampValues.none().with(FedrampColumn.POAM_ID, "V-" + rows.size());
            for (FedrampColumn column : FedrampColumn.values()) {
                boolean text = column.kind() == ColumnKind.TEXT && column != FedrampColumn.POAM_ID;
                values = text ? values.with(column, payload.strip().replace('\r', '\n')) : values;
            }
            rows.add(new WorkbookRow(SheetKind.OPEN, "x", 1, values, java.util.Map.of(), List.of()));
        }

        WorkbookFixtures.Read again = WorkbookFixtures.read(write(rows));

        assertThat(again.rows())
                .extracting(WorkbookRow::values)
                .isEqualTo(rows.stream().map(WorkbookRow::values).toList());
    }

    @Test
    @DisplayName("A sheet that is finished takes no more rows")
    void order() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("o.xlsx"));
                FedrampWriter writer = new FedrampWriter(out, "x", TODAY)) {
            writer.row(SheetKind.CLOSED, FedrampValues.none());

            assertThatThrownBy(() -> writer.row(SheetKind.OPEN, FedrampValues.none()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Path write(List<WorkbookRow> rows) throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                FedrampWriter writer = new FedrampWriter(out, "Department of Testing", TODAY)) {
            for (WorkbookRow row : rows) {
                writer.row(row.kind(), row.values());
            }
        }
        return file;
    }
}
