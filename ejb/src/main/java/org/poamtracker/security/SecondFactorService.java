package org.poamtracker.security;

import static org.poamtracker.security.Permission.SECOND_FACTOR_OWN;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Confirmations.Codes;

/** The caller's own second factor (SEC-4): set up, replaced, turned off, and the recovery codes beside it. */
@Stateless
public class SecondFactorService {

    private static final String ISSUER = "POAM Tracker";

    @Inject
    AccountRepository accounts;

    @Inject
    SecondFactorRepository factors;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Confirmations confirmations;

    @Inject
    SecondFactorKey key;

    @Inject
    SecondFactorPolicy policy;

    @Inject
    SessionRepository sessions;

    @Inject
    Grants grants;

    @Inject
    Caller caller;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /** How it stands. */
    @Requires(SECOND_FACTOR_OWN)
    public SecondFactorDetail mine() {
        Account account = mineNow();
        Instant now = Instant.now(clock);
        SecondFactorDetail.Pending pending = factors.of(account.id())
                .flatMap(factor -> factor.pending(now))
                .map(kept -> pending(account, kept))
                .orElse(null);
        return new SecondFactorDetail(
                account.secondFactorAt(), factors.unusedCodes(account.id()), isDemanded(account), pending);
    }

    /**
     * Makes a secret for somebody who has none that counts; it counts once a code of it was said.
     *
     * @throws RuleViolation {@code security.second-factor-set} for who has one: {@link #replace}
     */
    @Requires(SECOND_FACTOR_OWN)
    public void begin() {
        Account account = accounts.locked(user.accountId());
        if (account.hasSecondFactor()) {
            throw new RuleViolation("security.second-factor-set");
        }
        prepare(account);
    }

    /**
     * Makes a secret for another app; the one that counts goes on until a code of the new one was said.
     *
     * @param proof password, and a code of the present app or a recovery code
     * @throws RuleViolation as {@link Signing#confirm}
     */
    @Requires(SECOND_FACTOR_OWN)
    public void replace(@Valid Proof proof) {
        prove(proof, Codes.ANY, "another second factor");
        prepare(accounts.locked(user.accountId()));
    }

    /**
     * Lets what was set up count from now on; the caller's other sessions end.
     *
     * @param proof password, and a code of what is being set up
     * @param sessionId the session that goes on
     * @return the recovery codes, which nobody can be shown again
     * @throws RuleViolation as {@link Signing#confirm}, and {@code security.second-factor-not-begun}
     */
    @Requires(SECOND_FACTOR_OWN)
    public List<String> confirm(@Valid Proof proof, long sessionId) {
        Instant now = Instant.now(clock);
        if (factors.of(user.accountId()).flatMap(factor -> factor.pending(now)).isEmpty()) {
            throw new RuleViolation("security.second-factor-not-begun");
        }
        Signing.refuse(confirmations.check(user.accountId(), proof, Codes.PENDING, "a second factor"));
        Account account = accounts.locked(user.accountId());
        account.secondFactorSet(now);
        sessions.open(account.id()).stream()
                .filter(session -> session.id() != sessionId)
                .forEach(session -> session.end("SECOND_FACTOR_SET", now));
        caller.forget();
        tell(account, "SECOND_FACTOR_SET", "second-factor-set");
        return recovery.renew(account.id());
    }

    /**
     * New recovery codes; those before are worth nothing any more.
     *
     * @return the codes, which nobody can be shown again
     * @throws RuleViolation as {@link Signing#confirm}
     */
    @Requires(SECOND_FACTOR_OWN)
    public List<String> renewRecoveryCodes(@Valid Proof proof) {
        prove(proof, Codes.ANY, "new recovery codes");
        Account account = accounts.locked(user.accountId());
        tell(account, "RECOVERY_CODES_MADE", "recovery-codes-made");
        return recovery.renew(account.id());
    }

    /**
     * Lets the password alone do again, for who may choose.
     *
     * @throws RuleViolation as {@link Signing#confirm}, and {@code security.second-factor-demanded}
     */
    @Requires(SECOND_FACTOR_OWN)
    public void turnOff(@Valid Proof proof) {
        if (isDemanded(mineNow())) {
            throw new RuleViolation("security.second-factor-demanded");
        }
        prove(proof, Codes.ANY, "no second factor any more");
        Account account = accounts.locked(user.accountId());
        account.secondFactorGone();
        factors.forget(account);
        tell(account, "SECOND_FACTOR_OFF", "second-factor-off");
    }

    /** Whether the caller could set one up, and has not said lately that it shall wait. */
    @Requires(SECOND_FACTOR_OWN)
    public boolean isOffered() {
        return mineNow().isOfferOpen(Instant.now(clock));
    }

    /** Does not offer it to the caller for 30 days. */
    @Requires(SECOND_FACTOR_OWN)
    public void putOff() {
        accounts.locked(user.accountId()).putOffOffer(Instant.now(clock));
    }

    private void prove(Proof proof, Codes codes, String what) {
        if (!mineNow().hasSecondFactor()) {
            throw new RuleViolation("security.second-factor-missing");
        }
        Signing.refuse(confirmations.check(user.accountId(), proof, codes, what));
    }

    private void prepare(Account account) {
        factors.lockedOrNew(account).prepare(key.seal(Totp.newSecret(), account.id()), Instant.now(clock));
    }

    private SecondFactorDetail.Pending pending(Account account, String sealed) {
        String secret = Base32.encode(key.open(sealed, account.id()));
        String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        String address = String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=%d&period=%d",
                issuer,
                URLEncoder.encode(account.login(), StandardCharsets.UTF_8),
                secret,
                issuer,
                Totp.DIGITS,
                Totp.STEP_SECONDS);
        return new SecondFactorDetail.Pending(secret, address);
    }

    private boolean isDemanded(Account account) {
        return policy.demands(grants.inForce(account.personId(), LocalDate.now(clock)));
    }

    private Account mineNow() {
        return accounts.byId(user.accountId()).orElseThrow();
    }

    private void tell(Account account, String action, String notice) {
        events.fire(SecurityEvent.of(action, account.id(), user.name(), null));
        notices.fire(new HolderNotice(grants.mailOf(account.personId()), notice, List.of(account.login())));
    }
}
