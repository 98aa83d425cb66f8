package org.poamtracker.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.poamtracker.platform.RuleViolation;

/** How one person signs in (SEC-1). It has no password until its holder sets one through a one-time link. */
@Entity
@Table(name = "SECURITY_ACCOUNT")
class Account {

    static final Duration UNUSED = Duration.ofDays(90);

    /** How long its holder is left in peace after putting off a second factor that is only offered. */
    static final Duration PUT_OFF = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SECURITY_ACCOUNT_SEQ")
    @SequenceGenerator(name = "SECURITY_ACCOUNT_SEQ", sequenceName = "SECURITY_ACCOUNT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "LOGIN", nullable = false, updatable = false)
    private String login;

    @Column(name = "PERSON_ID", nullable = false, updatable = false)
    private long personId;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash;

    @Column(name = "MUST_CHANGE", nullable = false)
    private boolean mustChange;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private AccountState state = AccountState.IN_USE;

    @Column(name = "FAILURES", nullable = false)
    private int failures;

    @Column(name = "WAITS_UNTIL")
    private Instant waitsUntil;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "LAST_USED_AT")
    private Instant lastUsedAt;

    @Column(name = "SECOND_FACTOR_AT")
    private Instant secondFactorAt;

    @Column(name = "OFFER_PUT_OFF_AT")
    private Instant offerPutOffAt;

    protected Account() {}

    Account(String login, long personId, Instant now) {
        this.login = login.strip().toLowerCase(Locale.ROOT);
        this.personId = personId;
        this.createdAt = now;
    }

    /** SEC-2: a failure is counted; from the fifth on, the account waits, twice as long each time, an hour at most. */
    boolean failed(Instant now) {
        failures++;
        Duration wait = SignInDelay.after(failures);
        if (wait.isZero()) {
            return false;
        }
        waitsUntil = now.plus(wait);
        return true;
    }

    /** Whether the last failure was the first of its row to make the account wait: then its holder is told, and not again. */
    boolean beganToWait() {
        return SignInDelay.begins(failures);
    }

    void signedIn(Instant now) {
        failures = 0;
        waitsUntil = null;
        lastUsedAt = now;
    }

    /** Its holder has shown to be the holder, by password and second factor, without signing in. */
    void proved() {
        failures = 0;
        waitsUntil = null;
    }

    /** SEC-4: from now on a code is asked for after the password. */
    void secondFactorSet(Instant now) {
        secondFactorAt = now;
    }

    /** The password alone does again. */
    void secondFactorGone() {
        secondFactorAt = null;
    }

    void putOffOffer(Instant now) {
        offerPutOffAt = now;
    }

    /** Whether its holder is to be offered a second factor. */
    boolean isOfferOpen(Instant now) {
        return secondFactorAt == null
                && (offerPutOffAt == null || offerPutOffAt.plus(PUT_OFF).isBefore(now));
    }

    boolean isWaiting(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    /** How long it still waits, rounded up. */
    long secondsToWait(Instant now) {
        return Duration.between(now, waitsUntil).toSeconds() + 1;
    }

    /** Takes a password that its holder chose, and lifts any wait: the holder has proved to be the holder. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        failures = 0;
        waitsUntil = null;
    }

    /** Takes a password that somebody else knows; its holder changes it at the next sign-in (SEC-1). */
    void givePassword(String hash, boolean toBeChanged) {
        passwordHash = hash;
        mustChange = toBeChanged;
    }

    /** Leaves the holder without a password until a one-time link sets a new one. */
    void forgetPassword() {
        passwordHash = null;
        mustChange = false;
    }

    void disable() {
        if (state == AccountState.DISABLED) {
            throw new RuleViolation("security.account-not-in-use");
        }
        state = AccountState.DISABLED;
    }

    void enable(Instant now) {
        if (state == AccountState.IN_USE) {
            throw new RuleViolation("security.account-not-disabled");
        }
        state = AccountState.IN_USE;
        lastUsedAt = now; // the 90 days of SEC-6 begin anew
        failures = 0;
        waitsUntil = null;
    }

    /** SEC-6: not used for 90 days, counted from its creation where it never was. */
    boolean isUnused(Instant now) {
        return lastSign().plus(UNUSED).isBefore(now);
    }

    long daysUnused(Instant now) {
        return Duration.between(lastSign(), now).toDays();
    }

    private Instant lastSign() {
        return lastUsedAt == null ? createdAt : lastUsedAt;
    }

    AccountDetail detail() {
        return new AccountDetail(id, login, state, passwordHash != null, waitsUntil, lastUsedAt, secondFactorAt);
    }

    boolean isInUse() {
        return state == AccountState.IN_USE;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean hasSecondFactor() {
        return secondFactorAt != null;
    }

    Instant secondFactorAt() {
        return secondFactorAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    String login() {
        return login;
    }

    long personId() {
        return personId;
    }

    Long id() {
        return id;
    }

    AccountState state() {
        return state;
    }

    Instant waitsUntil() {
        return waitsUntil;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
