package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Ten thousand rows: memory does not grow with them. How long they took is said, not judged: machines differ. */
class BigWorkbookTest {

    private static final System.Logger LOG = System.getLogger(BigWorkbookTest.class.getName());
    private static final int ROWS = 10_000;
    private static final long MB = 1L << 20;

    @TempDir
    Path folder;

    @Test
    @DisplayName("Ten thousand rows are written and read in flat memory")
    void tenThousandRows() throws IOException {
        Path file = folder.resolve("big.xlsx");
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file);
                FedrampWriter writer = new FedrampWriter(out, "Department of Testing", LocalDate.of(2026, 11, 21))) {
            for (int i = 0; i < ROWS; i++) {
                writer.row(SheetKind.OPEN, WorkbookVariants.meant(i));
            }
        }
        long written = System.nanoTime();
        AdmittedWorkbook admitted = new WorkbookGate().admit(file, "big.xlsx");
        long admittedAt = System.nanoTime();
        int[] rows = new int[1];
        new FedrampReader().read(admitted, row -> rows[0] += row.sound() ? 1 : 0, Progress.NONE);
        long read = System.nanoTime();
        LOG.log(
                System.Logger.Level.INFO,
                () -> "10,000 rows, %,d bytes: written in %d ms, admitted in %d ms, read in %d ms"
                        .formatted(
                                file.toFile().length(),
                                ms(start, written),
                                ms(written, admittedAt),
                                ms(admittedAt, read)));

        assertThat(rows[0]).isEqualTo(ROWS);
        assertThat(growth(admitted)).isLessThan(16 * MB);
    }

    /** How much more memory is held at the last thousand rows than at the first. */
    private static long growth(AdmittedWorkbook admitted) {
        List<Long> used = new ArrayList<>();
        new FedrampReader().read(admitted, row -> {}, count -> {
            if (count % 1_000 == 0) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
            return true;
        });
        return used.get(used.size() - 1) - used.get(0);
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
