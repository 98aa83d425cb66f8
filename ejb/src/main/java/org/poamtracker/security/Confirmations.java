package org.poamtracker.security;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks a {@link Proof} in a transaction of its own: a failure counts and a code is used up whatever becomes of the caller's
 * transaction, which must not have entered a gate yet (ADR 014).
 */
@ApplicationScoped
class Confirmations {

    @Inject
    AccountRepository accounts;

    @Inject
    SecondFactors factors;

    @Inject
    Passwords passwords;

    @Inject
    Failures failures;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    /** Which codes will do. */
    enum Codes {
        /** Of the app that counts. */
        APP,
        /** Of the app that counts, or a recovery code. */
        ANY,
        /** Of the app that is being set up, which counts from now on. */
        PENDING
    }

    /**
     * How it went.
     *
     * @param method by what beside the password; null where it was refused
     * @param at when
     * @param secondsToWait how long the account waits now (SEC-2), or 0
     */
    record Outcome(ProofMethod method, Instant at, long secondsToWait) {

        boolean isProved() {
            return method != null;
        }
    }

    /** @param what is confirmed by it, a few words for the trail */
    @Transactional(REQUIRES_NEW)
    Outcome check(long accountId, Proof proof, Codes codes, String what) {
        Instant now = Instant.now(clock);
        Account account = accounts.locked(accountId);
        if (account.isWaiting(now)) {
            return new Outcome(null, now, account.secondsToWait(now));
        }
        String address = Objects.toString(proof.getAddress(), "an unknown address");
        Optional<ProofMethod> method = passwords.matches(proof.getPassword(), account.passwordHash())
                ? code(account, proof.getCode(), codes, now)
                : Optional.empty();
        if (method.isEmpty()) {
            long seconds = failures.count(account, now, "IDENTITY_REFUSED", what + ", from " + address, address);
            return new Outcome(null, now, seconds);
        }
        account.proved();
        events.fire(SecurityEvent.of(
                "IDENTITY_CONFIRMED",
                accountId,
                grants.nameOf(account.personId()),
                what + ", with password and " + method.get() + ", from " + address));
        return new Outcome(method.get(), now, 0);
    }

    private Optional<ProofMethod> code(Account account, String code, Codes codes, Instant now) {
        return switch (codes) {
            case ANY -> factors.use(account, code, now);
            case APP -> factors.useOfApp(account, code, now) ? Optional.of(ProofMethod.TOTP) : Optional.empty();
            case PENDING -> factors.confirm(account, code, now) ? Optional.of(ProofMethod.TOTP) : Optional.empty();
        };
    }
}
