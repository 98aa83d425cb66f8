package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {

    @ParameterizedTest(name = "after {0} failures: {1} seconds")
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "11, 1920", "12, 3600", "13, 3600", "2000000000, 3600"})
    @DisplayName("SEC-2 the wait doubles from 30 seconds to an hour and never locks for good")
    void doubles(int failures, long seconds) {
        assertThat(SignInDelay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("SEC-2 somebody who guesses without pause gets fewer than 40 guesses a day")
    void guessesPerDay() {
        Duration spent = Duration.ZERO;
        int guesses = 0;
        while (spent.compareTo(Duration.ofDays(1)) < 0) {
            spent = spent.plus(SignInDelay.after(++guesses));
        }
        assertThat(guesses).isLessThan(40);
    }
}
