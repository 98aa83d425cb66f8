package org.poamtracker.reports.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.reports.Pdfs;
import org.poamtracker.reports.RegisterFixtures;
import org.poamtracker.reports.Rendered;

class PacketReportTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 96})
    @DisplayName("A2 a packet is PDF/UA-1, empty, with one question and with all of a year")
    void isAccessible(int questions) throws Exception {
        byte[] pdf = Rendered.pdf(temporary, RegisterFixtures.packet(questions, "Read by somebody"));

        assertThat(Pdfs.violations(pdf)).isEmpty();
    }

    @Test
    @DisplayName("AUDIT-5 a packet prints answers, files with hashes, items, both signatures and the hash of its text")
    void printsEverything() throws Exception {
        String text = Pdfs.text(Rendered.pdf(temporary, RegisterFixtures.packet(4, "Read by somebody")));

        assertThat(text)
                .contains("A1", "A4", "Partial", "Letter.pdf", "DTA-2026-0001", "Nov 21, 2026, 12:00 PM EST")
                .contains("0123456789abcdef", "Confirmed by password and a code of an authenticator app.");
    }
}
