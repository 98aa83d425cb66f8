package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoamNumberTest {

    @Test
    @DisplayName("POAM-4 a number reads AGENCY-YYYY-NNNN")
    void readsAgencyYearSequence() {
        assertThat(new PoamNumber("DTA", 2026, 7).text()).isEqualTo("DTA-2026-0007");
        assertThat(new PoamNumber("DTA", 2026, 12345).text()).isEqualTo("DTA-2026-12345");
    }

    @Test
    @DisplayName("POAM-4 the ten thousandth item of a year sorts after the one before")
    void sortsByCount() {
        assertThat(new PoamNumber("DTA", 2026, 9999).sortKey())
                .isLessThan(new PoamNumber("DTA", 2026, 10000).sortKey());
    }
}
