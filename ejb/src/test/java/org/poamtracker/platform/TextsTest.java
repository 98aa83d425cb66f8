package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    @DisplayName("a text is the same whether a browser or a workbook ended its lines")
    void endsLinesAlike() {
        assertThat(Texts.orNull(" Flux\r\nFire Bolt\n"))
                .isEqualTo("Flux\nFire Bolt")
                .isEqualTo(Texts.orNull("Flux\nFire Bolt"));
        assertThat(Texts.orNull(" \r\n")).isNull();
    }
}
