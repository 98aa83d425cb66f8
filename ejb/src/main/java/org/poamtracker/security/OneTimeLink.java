package org.poamtracker.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lets the holder of an account set its password once. Only the token's hash is kept. */
@Entity
@Table(name = "SECURITY_LINK")
class OneTimeLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SECURITY_LINK_SEQ")
    @SequenceGenerator(name = "SECURITY_LINK_SEQ", sequenceName = "SECURITY_LINK_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "ACCOUNT_ID", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "TOKEN_HASH", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "EXPIRES_AT", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "USED_AT")
    private Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(long accountId, String tokenHash, Instant expiresAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    long accountId() {
        return accountId;
    }
}
