package org.poamtracker.security;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /**
     * Begins a session if login and password belong to an account in use that is not waiting. An unknown login takes as
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
            return SignInResult.waiting(
                    Duration.between(now, account.waitsUntil()).toSeconds() + 1);
        }
        return matches && account.isInUse() ? begin(account, attempt, now) : refuse(account, attempt, now);
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

    private SignInResult begin(Account account, SignIn attempt, Instant now) {
        account.signedIn(now);
        Session session = new Session(account.id(), attempt.address(), attempt.agent(), now);
        sessions.add(session);
        SecurityUtils.getSubject().login(new SignedInToken(account.id()));
        events.fire(SecurityEvent.of(
                "SIGNED_IN", account.id(), grants.nameOf(account.personId()), "from " + attempt.address()));
        return new SignInResult(
                account.mustChange() ? Outcome.MUST_CHANGE_PASSWORD : Outcome.SIGNED_IN, session.id(), 0);
    }

    private SignInResult refuse(Account account, SignIn attempt, Instant now) {
        boolean waits = account.failed(now);
        events.fire(SecurityEvent.of(
                waits ? "SIGN_IN_FAILED_WAITS" : "SIGN_IN_FAILED",
                account.id(),
                grants.nameOf(account.personId()),
                "from " + attempt.address()));
        if (!waits) {
            return SignInResult.refused();
        }
        if (account.beganToWait()) { // who guesses on for days must not fill the holder's mailbox
            notices.fire(new HolderNotice(
                    grants.mailOf(account.personId()), "account-waits", List.of(account.login(), attempt.address())));
        }
        return SignInResult.waiting(Duration.between(now, account.waitsUntil()).toSeconds());
    }

    private String nameOf(long accountId) {
        return accounts.byId(accountId)
                .map(account -> grants.nameOf(account.personId()))
                .orElse("nobody");
    }
}
