package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has said a right password and still owes a code. That is no session and holds nothing: it lets its bearer say codes for
 * five minutes. It is kept in memory only; after a restart one says the password again.
 */
@ApplicationScoped
class HalfSignIns {

    static final Duration VALID = Duration.ofMinutes(5);
    static final int MOST = 10_000;
    private static final int TOKEN = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Half> halves = new LinkedHashMap<>();

    /**
     * Whose it is.
     *
     * @param passwordHash of the password that was said: another one set meanwhile ends this
     */
    record Half(long accountId, String passwordHash, Instant endsAt) {}

    /** Begins one and returns its token: 256 random bits. */
    synchronized String begin(Account account, Instant now) {
        byte[] bytes = new byte[TOKEN];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        halves.values().removeIf(half -> !half.endsAt().isAfter(now));
        halves.put(token, new Half(account.id(), account.passwordHash(), now.plus(VALID)));
        if (halves.size() > MOST) {
            halves.remove(halves.keySet().iterator().next());
        }
        return token;
    }

    /** Whose this token is, while it can be used. */
    synchronized Optional<Half> of(String token, Instant now) {
        return Optional.ofNullable(token).map(halves::get).filter(half -> half.endsAt()
                .isAfter(now));
    }

    synchronized void end(String token) {
        halves.remove(token);
    }
}
