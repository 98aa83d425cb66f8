package org.poamtracker.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.reports.poam.OverdueReportFixtures;
import org.poamtracker.reports.poam.PoamReportFixtures;

/** Takes a minute, nearly all of it veraPDF's. */
@Tag("large")
class LargeReportsTest {

    private static final long BAR = 64L << 20;

    @TempDir
    Path temporary;

    static Stream<Report> reports() {
        return Stream.of(
                PoamReportFixtures.aLongReportOf(5_000),
                OverdueReportFixtures.aReportOf(150, 5_000),
                SelfauditFixtures.annual(150, 5_000, RegisterFixtures.WEAKNESS));
    }

    @Test
    @DisplayName(
            "AUDIT-5 the annual report of 150 agencies, with as many gaps as there are every year, prints in under 20 seconds")
    void printsTheAnnualReportQuickly() {
        Report report = SelfauditFixtures.annual(150, 2_000, RegisterFixtures.WEAKNESS);

        assertTimeout(Duration.ofSeconds(20), () -> Rendered.pdf(temporary, report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("A2 a report of 5,000 rows is PDF/UA-1, and takes no more memory than a short one")
    void isAccessibleAndFlat(Report report) throws Exception {
        Path pdf = temporary.resolve("report.pdf");

        long grown = writeAndMeasure(report, pdf);

        assertThat(grown).isLessThan(BAR);
        assertThat(Pdfs.violations(Files.readAllBytes(pdf))).isEmpty();
    }

    private long writeAndMeasure(Report report, Path pdf) throws IOException {
        Memory memory = new Memory();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            new Reports(temporary).pdf(report, out, Locale.US, memory);
        }
        return memory.most - memory.before;
    }

    /** Looks ten times at what is alive. */
    private static final class Memory implements Progress {

        private final long before = alive();
        private long most;

        @Override
        public void done(int thousandths) {
            if (thousandths % 100 == 99) {
                most = Math.max(most, alive());
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        private static long alive() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
