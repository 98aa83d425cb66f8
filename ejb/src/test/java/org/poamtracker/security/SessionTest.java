package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Session session = new Session(1, "192.0.2.1", "test", NOON);

    @Test
    @DisplayName("SEC-5 fifteen minutes without a request end a session")
    void idle() {
        assertThat(session.isLive(NOON.plus(IDLE).minus(SECOND))).isTrue();
        assertThat(session.isLive(NOON.plus(IDLE))).isFalse();

        session.seen(NOON.plus(IDLE).minus(SECOND));
        assertThat(session.isLive(NOON.plus(IDLE))).isTrue();
    }

    @Test
    @DisplayName("SEC-5 twelve hours end a session, however busy it was")
    void absolute() {
        Instant end = NOON.plus(LONGEST);
        session.seen(end.minus(SECOND));

        assertThat(session.endsAt()).isEqualTo(end);
        assertThat(session.isLive(end.minus(SECOND))).isTrue();
        assertThat(session.isLive(end)).isFalse();
    }

    @Test
    @DisplayName("S7 a session that was ended does not go on")
    void ended() {
        session.end("SIGNED_OUT", NOON.plus(SECOND));

        assertThat(session.isLive(NOON.plus(SECOND))).isFalse();
    }
}
