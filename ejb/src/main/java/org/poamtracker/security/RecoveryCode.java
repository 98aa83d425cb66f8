package org.poamtracker.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One of the codes that stand in once each for a lost second factor (SEC-4); only its hash is kept. */
@Entity
@Table(name = "SECURITY_RECOVERY_CODE")
class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SECURITY_RECOVERY_CODE_SEQ")
    @SequenceGenerator(
            name = "SECURITY_RECOVERY_CODE_SEQ",
            sequenceName = "SECURITY_RECOVERY_CODE_SEQ",
            allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "ACCOUNT_ID", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "PLACE", nullable = false, updatable = false)
    private int place;

    @Column(name = "CODE_HASH", nullable = false, updatable = false)
    private String codeHash;

    @Column(name = "USED_AT")
    private Instant usedAt;

    protected RecoveryCode() {}

    /** @param place which of the set it is; a code begins with it */
    RecoveryCode(long accountId, int place, String codeHash) {
        this.accountId = accountId;
        this.place = place;
        this.codeHash = codeHash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    String codeHash() {
        return codeHash;
    }
}
