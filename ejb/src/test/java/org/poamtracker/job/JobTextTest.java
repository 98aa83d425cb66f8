package org.poamtracker.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobTextTest {

    @Test
    @DisplayName("JOB-1 parameters come back as they were given")
    void parametersComeBack() {
        Map<String, String> given = Map.of("text", "a=b&c d+é%", "empty", "", "agency", "3");

        assertThat(JobText.toMap(JobText.ofMap(given))).isEqualTo(given);
        assertThat(JobText.toMap(JobText.ofMap(Map.of()))).isEmpty();
        assertThat(JobText.toMap(null)).isEmpty();
    }

    @Test
    @DisplayName("JOB-1 arguments of a failure are cut to what the column holds")
    void argumentsFit() {
        String text = JobText.ofList(Collections.nCopies(100, "x".repeat(150)), 1000);

        assertThat(text.length()).isBetween(800, 1000);
        assertThat(JobText.toList(text)).allMatch(part -> part.length() == 150);
        assertThat(JobText.toList(JobText.ofList(List.of("x".repeat(500)), 1000))
                        .get(0))
                .hasSize(200)
                .endsWith("…");
    }
}
