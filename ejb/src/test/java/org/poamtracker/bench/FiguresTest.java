package org.poamtracker.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    @DisplayName("median, p95, operations a second and the server's processor time for each")
    void countsWhatWasMeasured() {
        List<Long> nanos = LongStream.rangeClosed(1, 100)
                .map(milli -> (101 - milli) * 1_000_000)
                .boxed()
                .toList();

        Figures figures = Figures.of(nanos, 2_000_000_000L, Duration.ofMillis(500));

        assertThat(figures).isEqualTo(new Figures(100, 51, 96, 50, 5));
    }

    @Test
    @DisplayName("there is no password that the bench would try by itself")
    void knowsNoPassword() {
        assertThatThrownBy(() -> BenchSettings.of(Map.of(), "")).hasMessageContaining("POAM_DEMO_PASSWORD");
        assertThatThrownBy(() -> BenchSettings.of(Map.of("users", "1,80"), "x")).hasMessageContaining("one to eight");
    }
}
