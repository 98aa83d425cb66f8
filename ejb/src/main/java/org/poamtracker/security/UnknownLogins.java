package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Logins that are nobody's wait like those of accounts (SEC-2); otherwise waiting would tell which ones exist. They are
 * kept in memory only, and as many as were tried last: whoever fills it learns nothing in less than hours.
 */
@ApplicationScoped
class UnknownLogins {

    static final int MOST = 10_000;
    private static final int LONGEST = 100;

    private final Map<String, Tries> tries = new LinkedHashMap<>();

    /** How often one was tried, and until when it waits; null while it does not. */
    private record Tries(int failures, Instant waitsUntil) {}

    /** Counts a try of a login that no account has, and answers it as an account would. */
    synchronized SignInResult tried(String login, Instant now) {
        String key = key(login);
        Tries before = tries.remove(key);
        if (before != null && before.waitsUntil() != null && now.isBefore(before.waitsUntil())) {
            keep(key, before);
            return SignInResult.waiting(secondsUntil(before.waitsUntil(), now) + 1);
        }
        int failures = before == null ? 1 : before.failures() + 1;
        Duration wait = SignInDelay.after(failures);
        keep(key, new Tries(failures, wait.isZero() ? null : now.plus(wait)));
        return wait.isZero() ? SignInResult.refused() : SignInResult.waiting(wait.toSeconds());
    }

    private void keep(String key, Tries now) {
        tries.put(key, now);
        if (tries.size() > MOST) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private static long secondsUntil(Instant end, Instant now) {
        return Duration.between(now, end).toSeconds();
    }

    private static String key(String login) {
        String known = login.strip().toLowerCase(Locale.ROOT);
        return known.length() > LONGEST ? known.substring(0, LONGEST) : known;
    }
}
