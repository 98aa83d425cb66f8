package org.poamtracker.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferingTest {

    @Test
    @DisplayName("Short texts stand whole, and nothing stays nothing")
    void shortTextsStandWhole() {
        assertThat(Differing.of("Ana", "Ida")).isEqualTo(new Differing("Ana", "Ida", false));
        assertThat(Differing.of(null, "Ida")).isEqualTo(new Differing(null, "Ida", false));
    }

    @Test
    @DisplayName("Long texts are cut to where they differ, with what stands around it")
    void longTextsAreCut() {
        String begin = "Every night. ".repeat(60);
        String end = " Then again.".repeat(60);

        Differing shown = Differing.of(begin + "Disable accounts" + end, begin + "Remove accounts" + end);

        assertThat(shown.cut()).isTrue();
        assertThat(shown.was())
                .startsWith("…")
                .endsWith("…")
                .contains("Disable accounts")
                .hasSizeLessThan(200);
        assertThat(shown.now())
                .startsWith("…")
                .endsWith("…")
                .contains("Remove accounts")
                .hasSizeLessThan(200);
    }

    @Test
    @DisplayName("A text that is new, gone, longer or repeated is cut without breaking")
    void extremes() {
        String text = "word ".repeat(200);

        assertThat(Differing.of(null, text).now())
                .startsWith("word")
                .endsWith("…")
                .hasSizeLessThan(300);
        assertThat(Differing.of(text, null).now()).isNull();
        assertThat(Differing.of(text, text + "more").now()).startsWith("…").endsWith("more");
        assertThat(Differing.of(text, text + text).now()).isNotEmpty();
        assertThat(Differing.of(text + text, text).was()).isNotEmpty();
    }
}
