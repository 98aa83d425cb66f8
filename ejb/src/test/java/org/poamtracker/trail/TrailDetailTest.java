package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrailDetailTest {

    @Test
    @DisplayName(
            "TRAIL-1 note and changed fields come back as they were noted, fields that stayed the same are left out")
    void comesBack() {
        TrailEvent event = TrailEvent.of("X")
                .note("said \"no\"")
                .change("dueOn", null, LocalDate.of(2026, 12, 1))
                .change("title", "a", "a");

        TrailDetail detail = TrailDetail.read(TrailDetail.write(event));

        assertThat(detail.note()).isEqualTo("said \"no\"");
        assertThat(detail.changes()).containsExactly(new FieldChange("dueOn", null, "2026-12-01"));
    }

    @Test
    @DisplayName("TRAIL-1 an event with nothing further has no detail")
    void nothingIsNull() {
        assertThat(TrailDetail.write(TrailEvent.of("X"))).isNull();
        assertThat(TrailDetail.read(null).changes()).isEmpty();
    }
}
