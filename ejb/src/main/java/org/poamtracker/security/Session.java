package org.poamtracker.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One sign-in until its end (SEC-5). Its holder sees it and can end it from elsewhere. */
@Entity
@Table(name = "SECURITY_SESSION")
class Session {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SECURITY_SESSION_SEQ")
    @SequenceGenerator(name = "SECURITY_SESSION_SEQ", sequenceName = "SECURITY_SESSION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "ACCOUNT_ID", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "STARTED_AT", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "LAST_SEEN_AT", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "ENDED_AT")
    private Instant endedAt;

    @Column(name = "END_REASON")
    private String endReason;

    @Column(name = "ADDRESS", updatable = false)
    private String address;

    @Column(name = "AGENT", updatable = false)
    private String agent;

    protected Session() {}

    Session(long accountId, String address, String agent, Instant now) {
        this.accountId = accountId;
        this.address = cut(address, 60);
        this.agent = cut(agent, 200);
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    boolean isLive(Instant now) {
        return endedAt == null && lastSeenAt.plus(IDLE).isAfter(now) && endsAt().isAfter(now);
    }

    /** Whether it is worth a write that the holder was here again: once a minute. */
    boolean isWorthNoting(Instant now) {
        return lastSeenAt.plus(NOTED_EVERY).isBefore(now);
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    void end(String reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    /** The end that no activity moves. */
    Instant endsAt() {
        return startedAt.plus(LONGEST);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    long accountId() {
        return accountId;
    }

    Long id() {
        return id;
    }
}
