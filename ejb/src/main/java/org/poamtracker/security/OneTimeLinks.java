package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.poamtracker.platform.Gate;

/** Makes and takes back one-time links. A new one ends the older ones of the same account. */
@ApplicationScoped
@Unscoped("a link is found by the hash of a token that only its holder has")
class OneTimeLinks {

    /** For a first password; long enough for a letter or a week away. */
    static final Duration FIRST = Duration.ofDays(7);
    /** For one that an administrator lets somebody set anew. */
    static final Duration RESET = Duration.ofDays(1);
    /** For a forgotten one. */
    static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** Makes a link of this account and returns its token: 256 random bits that stand nowhere else. */
    String make(long accountId, Duration valid) {
        gate.enter("ACCOUNT", accountId);
        Instant now = Instant.now(clock);
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.accountId = :account and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new OneTimeLink(accountId, hash(token), now.plus(valid)));
        return token;
    }

    /** The account that a token which can still be used belongs to. */
    Optional<Long> accountOf(String token) {
        return usable(token, LockModeType.NONE).map(OneTimeLink::accountId);
    }

    /** Uses a token up. A second use of the same token at the same moment finds nothing. */
    Optional<Long> use(String token) {
        accountOf(token).ifPresent(accountId -> gate.enter("ACCOUNT", accountId));
        Optional<OneTimeLink> link = usable(token, LockModeType.PESSIMISTIC_WRITE);
        link.ifPresent(found -> found.use(Instant.now(clock)));
        return link.map(OneTimeLink::accountId);
    }

    private Optional<OneTimeLink> usable(String token, LockModeType lock) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", hash(token))
                .setLockMode(lock)
                .getResultStream()
                .filter(link -> link.isUsable(Instant.now(clock)))
                .findFirst();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
