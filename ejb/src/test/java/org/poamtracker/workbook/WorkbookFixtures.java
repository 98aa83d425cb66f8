package org.poamtracker.workbook;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Workbooks for tests. */
public final class WorkbookFixtures {

    private WorkbookFixtures() {}

    /** The FedRAMP template 2.1 as published. */
    public static Path template() {
        return resource("FedRAMP-POAM-Template.xlsx");
    }

    /** A file of the test resources. */
    public static Path resource(String name) {
        try {
            return Path.of(
                    WorkbookFixtures.class.getResource("/workbook/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that reading a workbook gives. */
    public record Read(List<WorkbookRow> rows, List<SheetSummary> sheets) {

        /** The POAM IDs, in order. */
        public List<String> ids() {
            return rows.stream()
                    .map(row -> row.values().text(FedrampColumn.POAM_ID))
                    .toList();
        }

        /** The one row with this POAM ID. */
        public WorkbookRow row(String id) {
            return rows.stream()
                    .filter(row -> id.equals(row.values().text(FedrampColumn.POAM_ID)))
                    .findFirst()
                    .orElseThrow();
        }

        /** All faults, in order. */
        public List<CellFault> faults() {
            return rows.stream().flatMap(row -> row.faults().stream()).toList();
        }
    }

    /** Admits and reads a file. */
    public static Read read(Path file) {
        return read(new WorkbookGate().admit(file, file.getFileName().toString()));
    }

    static Read read(AdmittedWorkbook workbook) {
        List<WorkbookRow> rows = new ArrayList<>();
        List<SheetSummary> sheets = new FedrampReader().read(workbook, rows::add, Progress.NONE);
        return new Read(rows, sheets);
    }
}
