package org.poamtracker.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.reports.poam.PoamReportFixtures.aReportOf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.reports.poam.AgencyPoamReport;
import org.poamtracker.reports.poam.PoamReportFixtures;

class ReportsTest {

    @TempDir
    Path temporary;

    @Test
    @DisplayName("pages wait in a file of the temporary directory, which is gone afterwards")
    void keepsPagesOutOfMemory() throws IOException {
        List<Long> waiting = new ArrayList<>();

        render(aReportOf(400), thousandths -> {
            if (thousandths > 600 && thousandths < 1000) {
                waiting.add(bytesIn(temporary));
            }
        });

        assertThat(waiting).isNotEmpty().allSatisfy(bytes -> assertThat(bytes).isGreaterThan(100_000));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("progress only grows and ends at 1000")
    void tellsItsProgress() {
        List<Integer> told = new ArrayList<>();

        render(aReportOf(300), told::add);

        assertThat(told)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50)
                .endsWith(1000);
    }

    @Test
    @DisplayName("a cancelled report stops while rows are read and leaves nothing behind")
    void stopsWhenCancelled() {
        Counting progress = new Counting(2);

        assertThatThrownBy(() -> new Reports(temporary)
                        .pdf(aReportOf(100_000), OutputStream.nullOutputStream(), Locale.US, progress))
                .isInstanceOf(ReportCancelled.class);
        assertThat(progress.done).isLessThan(100);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("a cancelled report stops while pages are written and leaves nothing behind")
    void stopsWhileWriting() {
        Progress whenWriting = new Counting(Integer.MAX_VALUE) {
            @Override
            public boolean cancelled() {
                return done > 600;
            }
        };

        assertThatThrownBy(() -> new Reports(temporary)
                        .pdf(aReportOf(100), OutputStream.nullOutputStream(), Locale.US, whenWriting))
                .isInstanceOf(ReportCancelled.class);
        assertThatThrownBy(() -> new Reports(temporary)
                        .xlsx(aReportOf(200), OutputStream.nullOutputStream(), Locale.US, whenWriting))
                .isInstanceOf(ReportCancelled.class);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("a reader who is gone and a source that breaks leave nothing behind")
    void cleansUpAfterFailures() {
        AgencyPoamReport broken = new AgencyPoamReport(PoamReportFixtures.aHeading(), "DTA", null, List.of(), 1, () -> {
            throw new UncheckedIOException(new IOException("connection lost"));
        });

        assertThatThrownBy(() -> render(broken, thousandths -> {})).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new Reports(temporary).pdf(aReportOf(100), new Gone(), Locale.US, Progress.NONE))
                .isInstanceOf(RuntimeException.class);
        assertThat(temporary).isEmptyDirectory();
    }

    private void render(AgencyPoamReport report, java.util.function.IntConsumer told) {
        Progress progress = new Progress() {
            @Override
            public void done(int thousandths) {
                told.accept(thousandths);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        new Reports(temporary).pdf(report, OutputStream.nullOutputStream(), Locale.US, progress);
    }

    private static long bytesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cancels when it has been asked so often. */
    private static class Counting implements Progress {

        private final int patience;
        private int asked;
        int done;

        Counting(int patience) {
            this.patience = patience;
        }

        @Override
        public void done(int thousandths) {
            done = thousandths;
        }

        @Override
        public boolean cancelled() {
            return ++asked > patience;
        }
    }

    /** The connection of a reader who went away. */
    private static final class Gone extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
