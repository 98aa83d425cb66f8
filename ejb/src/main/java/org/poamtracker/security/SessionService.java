package org.poamtracker.security;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;

/** The sessions of the caller (SEC-5). */
@Stateless
public class SessionService {

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    Caller caller;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    /** Whether this session may go on with a request, and notes that its holder was here. */
    @OpenToAll("asked before anything is known of the caller")
    public SessionState check(long sessionId) {
        Instant now = Instant.now(clock);
        Optional<Session> session = sessions.byId(sessionId).filter(found -> found.isLive(now));
        Optional<Account> account =
                session.flatMap(found -> accounts.byId(found.accountId())).filter(Account::isInUse);
        if (account.isEmpty()) {
            return SessionState.OVER;
        }
        if (session.get().isWorthNoting(now)) {
            if (!sessions.taken(session.get()).isLive(now)) {
                return SessionState.OVER;
            }
            session.get().seen(now);
        }
        boolean owes = caller.of(account.get().id()).owesSecondFactor();
        return new SessionState(
                true, account.get().mustChange(), owes, session.get().endsAt());
    }

    /** The caller's sessions that go on, the one seen last first. */
    @Requires(Permission.OWN)
    public List<SessionRow> mine() {
        return sessions.live(user.accountId(), Instant.now(clock));
    }

    /** Ends one of the caller's sessions. @throws RuleViolation {@code security.session-unknown} for anybody else's */
    @Requires(Permission.OWN)
    public void end(long sessionId) {
        Session session = sessions.byId(sessionId)
                .filter(found -> found.accountId() == user.accountId())
                .map(sessions::taken)
                .orElseThrow(() -> new RuleViolation("security.session-unknown", sessionId));
        session.end("ENDED_BY_HOLDER", Instant.now(clock));
        events.fire(SecurityEvent.of("SESSION_ENDED", user.accountId(), user.name(), "session " + sessionId));
    }
}
