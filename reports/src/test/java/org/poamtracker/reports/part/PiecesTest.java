package org.poamtracker.reports.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    @DisplayName("a text is one piece while it fits a row, whatever its lines")
    void staysWhole() {
        assertThat(Pieces.of("", 80)).containsExactly("");
        assertThat(Pieces.of("A reason.\n\nAnd another.", 80)).containsExactly("A reason.\n\nAnd another.");
        assertThat(Pieces.of("word ".repeat(384).strip(), 80)).hasSize(1);
    }

    @Test
    @DisplayName("a taller one is cut at its lines or at a blank, and nothing of it is lost")
    void isCut() {
        String lines = "line\n".repeat(50).strip();
        String words = "word ".repeat(1000).strip();
        String unbroken = "x".repeat(5000);

        assertThat(Pieces.of(lines, 80)).hasSize(3).allSatisfy(piece -> assertThat(piece.lines())
                .hasSizeLessThan(25));
        assertThat(String.join("\n", Pieces.of(lines, 80))).isEqualTo(lines);
        assertThat(String.join(" ", Pieces.of(words, 80))).isEqualTo(words);
        assertThat(String.join("", Pieces.of(unbroken, 80))).isEqualTo(unbroken);
        assertThat(Pieces.oneLine("A name\r\n in two lines")).isEqualTo("A name in two lines");
    }
}
