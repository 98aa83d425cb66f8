package org.poamtracker.security;

import java.time.Instant;

/**
 * An account, as administrators see it.
 *
 * @param hasPassword whether its holder has set one
 * @param waitsUntil until when it accepts no sign-in after failures (SEC-2), or null
 * @param lastUsedAt when it was signed in with last, or null
 * @param secondFactorAt since when a second factor is asked for (SEC-4), or null
 */
public record AccountDetail(
        long id,
        String login,
        AccountState state,
        boolean hasPassword,
        Instant waitsUntil,
        Instant lastUsedAt,
        Instant secondFactorAt) {

    /** Whether it can be signed in with, once it has a password. */
    public boolean isInUse() {
        return state == AccountState.IN_USE;
    }
}
