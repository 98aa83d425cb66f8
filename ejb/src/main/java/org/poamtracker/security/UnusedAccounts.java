package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** SEC-6: what happens to an account that nobody has used for 90 days. */
@ApplicationScoped
public class UnusedAccounts {

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    Administrators administrators;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /** The accounts in use that have not been used for 90 days, the one unused longest first. */
    @Transactional
    @Unscoped("a timer looks at every account")
    List<Long> find() {
        Instant now = Instant.now(clock);
        return accounts.inUse().stream()
                .filter(account -> account.isUnused(now))
                .map(Account::id)
                .toList();
    }

    /**
     * Disables one of them, in a transaction of its own, unless it was used meanwhile. The last active administrator's is
     * left as it is; its holder is warned once a week, and the warning recorded.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void decide(long accountId) {
        Instant now = Instant.now(clock);
        Account account = accounts.locked(accountId);
        if (!account.isInUse() || !account.isUnused(now)) {
            return;
        }
        if (!administrators.isLastActive(account.personId())) {
            account.disable();
            sessions.endAll(accountId, "ACCOUNT_DISABLED", now);
            events.fire(bySystem("ACCOUNT_DISABLED_UNUSED", account));
        } else if (account.daysUnused(now) % 7 == 0) {
            events.fire(bySystem("ACCOUNT_UNUSED_KEPT", account));
            notices.fire(
                    new HolderNotice(grants.mailOf(account.personId()), "account-unused", List.of(account.login())));
        }
    }

    private static SecurityEvent bySystem(String action, Account account) {
        SecurityEvent.Subject subject = new SecurityEvent.Subject(account.id(), account.login());
        return new SecurityEvent(action, null, "system", subject, "not used for 90 days", false);
    }
}
