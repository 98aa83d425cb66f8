package org.poamtracker.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private enum Severity {
        VERY_HIGH {
            @Override
            public String toString() {
                return "a constant with a body has a class of its own";
            }
        }
    }

    @Test
    @DisplayName("a day reads as Americans write it")
    void aDayReadsAsAmericansWriteIt() {
        assertThat(Formats.date(LocalDate.of(2026, 11, 3))).isEqualTo("Nov 3, 2026");
    }

    @Test
    @DisplayName("a moment is the time in Boston, summer and winter")
    void aMomentIsTheTimeInBoston() {
        assertThat(Formats.instant(Instant.parse("2026-07-01T03:30:00Z"))).isEqualTo("Jun 30, 2026, 11:30 PM EDT");
        assertThat(Formats.instant(Instant.parse("2026-12-01T17:05:00Z"))).isEqualTo("Dec 1, 2026, 12:05 PM EST");
    }

    @Test
    @DisplayName("numbers have their commas and files a unit that fits")
    void numbersAndSizes() {
        assertThat(Formats.number(10_483)).isEqualTo("10,483");
        assertThat(Formats.size(812L)).isEqualTo("812 bytes");
        assertThat(Formats.size(3_482L)).isEqualTo("3.4 KB");
        assertThat(Formats.size(12_582_912L)).isEqualTo("12.0 MB");
    }

    @Test
    @DisplayName("nothing becomes an empty text")
    void nothingBecomesAnEmptyText() {
        assertThat(Formats.date(null) + Formats.instant(null) + Formats.number(null) + Formats.size(null))
                .isEmpty();
        assertThat(Formats.tone(null) + Formats.key(null)).isEmpty();
    }

    @Test
    @DisplayName("a value finds its words and its tone by its own name")
    void aValueFindsItsWords() {
        assertThat(Formats.key(Severity.VERY_HIGH)).isEqualTo("Severity.VERY_HIGH");
        assertThat(Formats.tone(Severity.VERY_HIGH)).isEqualTo("is-very_high");
    }
}
