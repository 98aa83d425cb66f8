package org.poamtracker.security;

import java.time.Instant;

/**
 * How a session stands at the start of a request.
 *
 * @param endsAt the end that no activity moves (SEC-5), or null where the session is over
 */
public record SessionState(boolean live, boolean mustChangePassword, Instant endsAt) {

    static final SessionState OVER = new SessionState(false, false, null);
}
