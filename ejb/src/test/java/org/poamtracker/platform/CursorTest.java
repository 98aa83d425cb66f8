package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        Cursor next = new Cursor(Cursor.Step.NEXT, "2026-11-20", 4711, 26);

        assertThat(Cursor.parse(next.text())).isEqualTo(next);
        assertThat(Cursor.parse(Cursor.first().text())).isEqualTo(Cursor.first());
        assertThat(Cursor.parse(Cursor.last(51).text())).isEqualTo(Cursor.last(51));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x1", "n26", "f1.5.x", "n26.99999999999999999999.a", "n26.5", "n-1.5.a", "'; drop table"})
    void beginsAtTheBeginningWhereAnAddressIsNonsense(String address) {
        assertThat(Cursor.parse(address)).isEqualTo(Cursor.first());
    }
}
