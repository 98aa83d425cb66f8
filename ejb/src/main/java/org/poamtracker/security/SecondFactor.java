package org.poamtracker.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The authenticator of one account (SEC-4), sealed; beside it the one that its holder is setting up, which counts for nothing yet. */
@Entity
@Table(name = "SECURITY_SECOND_FACTOR")
class SecondFactor {

    /** After that, what was being set up is begun anew: somebody may have seen it. */
    static final Duration PENDING = Duration.ofHours(1);

    @Id
    @Column(name = "ACCOUNT_ID", updatable = false)
    private long accountId;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "SECRET")
    private String secret;

    @Column(name = "LAST_STEP", nullable = false)
    private long lastStep;

    @Column(name = "PENDING_SECRET")
    private String pendingSecret;

    @Column(name = "PENDING_AT")
    private Instant pendingAt;

    protected SecondFactor() {}

    SecondFactor(long accountId) {
        this.accountId = accountId;
    }

    /** Begins to set one up; one that counts goes on until this is confirmed. */
    void prepare(String sealed, Instant now) {
        pendingSecret = sealed;
        pendingAt = now;
    }

    /** What is being set up counts from now on, and the step by whose code that was proved is used. */
    void confirm(long step) {
        secret = pendingSecret;
        lastStep = step;
        pendingSecret = null;
        pendingAt = null;
    }

    /** No code of this step, or of one before it, counts again. */
    void use(long step) {
        lastStep = step;
    }

    /** The sealed secret that is being set up, where there is one and it was begun lately. */
    Optional<String> pending(Instant now) {
        return Optional.ofNullable(pendingSecret)
                .filter(kept -> pendingAt.plus(PENDING).isAfter(now));
    }

    /** The sealed secret that counts, if one does. */
    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    long lastStep() {
        return lastStep;
    }
}
