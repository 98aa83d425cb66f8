package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** SEC-2: what a wrong password or a wrong code costs, wherever it is said. Its callers have locked the account. */
@ApplicationScoped
class Failures {

    @Inject
    Grants grants;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /**
     * Counts one more and tells the trail, and the holder once a row.
     *
     * @param action what the trail calls it; with {@code _WAITS} behind it where the account now waits
     * @param detail a short sentence of facts
     * @return how many seconds the account waits now; 0 where it does not
     */
    long count(Account account, Instant now, String action, String detail, String address) {
        boolean waits = account.failed(now);
        events.fire(SecurityEvent.of(
                waits ? action + "_WAITS" : action, account.id(), grants.nameOf(account.personId()), detail));
        if (!waits) {
            return 0;
        }
        if (account.beganToWait()) { // who guesses on for days must not fill the holder's mailbox
            notices.fire(new HolderNotice(
                    grants.mailOf(account.personId()), "account-waits", List.of(account.login(), address)));
        }
        return Duration.between(now, account.waitsUntil()).toSeconds();
    }
}
