package org.poamtracker.security;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.poamtracker.security.SignInResult.Outcome;

/** Signing in and out (SEC-1, SEC-2). */
@Stateless
public class SignInService {

    @Inject
    AccountRepository accounts;

    @Inject
    UnknownLogins unknown;

    @Inject
    SessionRepository sessions;

    @Inject
    Passwords passwords;

    @Inject
    HalfSignIns halves;

    @Inject
    SecondFactors factors;

    @Inject
    Failures failures;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    /**
     * Begins a session if login and password belong to an account in use that is not waiting; where it has a second factor,
     * gives a ticket with which a code is said ({@link #withCode}), and nothing else. An unknown login takes as
     * long and answers the same as a wrong password, and so does a waiting account's: while it waits, nobody learns whether
     * the password was right.
     */
    @OpenToAll("nobody is signed in yet")
    public SignInResult signIn(SignIn attempt) {
        Optional<Account> claimed = accounts.byLogin(attempt.login());
        boolean matches = passwords.matches(
                attempt.password(), claimed.map(Account::passwordHash).orElse(null));
        Instant now = Instant.now(clock);
        if (claimed.isEmpty()) {
            events.fire(
                    SecurityEvent.of("SIGN_IN_FAILED", null, "nobody", "unknown account, from " + attempt.address()));
            return unknown.tried(attempt.login(), now);
        }
        Account account = accounts.locked(claimed.get().id());
        if (account.isWaiting(now)) {
            return SignInResult.waiting(account.secondsToWait(now));
        }
        if (!matches || !account.isInUse()) {
            return refuse(account, now, "from " + attempt.address(), attempt.address());
        }
        if (account.hasSecondFactor()) { // its failures go on: only who has both ends their count
            events.fire(SecurityEvent.of("CODE_ASKED", account.id(), nameOf(account), "from " + attempt.address()));
            return SignInResult.codeAsked(halves.begin(account, now));
        }
        return begin(account, attempt.address(), attempt.agent(), "from " + attempt.address());
    }

    /**
     * Begins the session of who said a right password before and now says a code of the app or a recovery code (SEC-4). Each
     * works once; a wrong one is a failure like a wrong password.
     */
    @OpenToAll("the ticket proves that the password was right")
    public SignInResult withCode(SignInCode attempt) {
        Instant now = Instant.now(clock);
        Optional<HalfSignIns.Half> half = halves.of(attempt.ticket(), now);
        if (half.isEmpty()) {
            return SignInResult.startAgain();
        }
        Account account = accounts.locked(half.get().accountId());
        boolean asBefore = account.isInUse()
                && account.hasSecondFactor()
                && half.get().passwordHash().equals(account.passwordHash());
        if (!asBefore || halves.of(attempt.ticket(), now).isEmpty()) {
            return SignInResult.startAgain();
        }
        if (account.isWaiting(now)) {
            return SignInResult.waiting(account.secondsToWait(now));
        }
        Optional<ProofMethod> method = factors.use(account, attempt.code(), now);
        if (method.isEmpty()) {
            return refuse(account, now, "wrong code, from " + attempt.address(), attempt.address());
        }
        halves.end(attempt.ticket());
        return begin(
                account, attempt.address(), attempt.agent(), "with " + method.get() + " from " + attempt.address());
    }

    /** Ends the caller's session. */
    @OpenToAll("who is signed out already may do it again")
    public void signOut(long sessionId) {
        sessions.byId(sessionId).map(sessions::taken).ifPresent(session -> {
            session.end("SIGNED_OUT", Instant.now(clock));
            events.fire(SecurityEvent.of("SIGNED_OUT", session.accountId(), nameOf(session.accountId()), null));
        });
        SecurityUtils.getSubject().logout();
    }

    private SignInResult begin(Account account, String address, String agent, String detail) {
        Instant now = Instant.now(clock);
        account.signedIn(now);
        Session session = new Session(account.id(), address, agent, now);
        sessions.add(session);
        SecurityUtils.getSubject().login(new SignedInToken(account.id()));
        events.fire(SecurityEvent.of("SIGNED_IN", account.id(), nameOf(account), detail));
        return new SignInResult(
                account.mustChange() ? Outcome.MUST_CHANGE_PASSWORD : Outcome.SIGNED_IN, session.id(), 0, null);
    }

    private SignInResult refuse(Account account, Instant now, String detail, String address) {
        long seconds = failures.count(account, now, "SIGN_IN_FAILED", detail, address);
        return seconds == 0 ? SignInResult.refused() : SignInResult.waiting(seconds);
    }

    private String nameOf(Account account) {
        return grants.nameOf(account.personId());
    }

    private String nameOf(long accountId) {
        return accounts.byId(accountId).map(this::nameOf).orElse("nobody");
    }
}
