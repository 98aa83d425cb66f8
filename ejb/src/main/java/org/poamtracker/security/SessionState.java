package org.poamtracker.security;

import java.time.Instant;

/**
 * How a session stands at the start of a request.
 *
 * @param owesSecondFactor whether nothing may be done before a second factor is set up (SEC-4)
 * @param endsAt the end that no activity moves (SEC-5), or null where the session is over
 */
public record SessionState(boolean live, boolean mustChangePassword, boolean owesSecondFactor, Instant endsAt) {

    static final SessionState OVER = new SessionState(false, false, false, null);
}
