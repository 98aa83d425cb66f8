package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Does what somebody who forgot a password asked for, after the answer, so that its time tells nothing (SEC-1). */
@ApplicationScoped
public class ForgottenPasswords {

    @Inject
    AccountRepository accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    Grants grants;

    @Inject
    LinkAddress address;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /** Somebody said this login and that its password is forgotten. */
    record Asked(String login) {}

    @Transactional
    void on(@ObservesAsync Asked asked) {
        Account account =
                accounts.byLogin(asked.login()).filter(Account::isInUse).orElse(null);
        String mail = account == null ? null : grants.mailOf(account.personId());
        if (mail == null) {
            events.fire(SecurityEvent.of("LINK_REFUSED", null, "nobody", "no account in use with a mail address"));
            return;
        }
        String token = links.make(account.id(), OneTimeLinks.FORGOTTEN);
        notices.fire(new HolderNotice(mail, "password-forgotten", List.of(account.login(), address.of(token))));
        events.fire(
                SecurityEvent.of("LINK_SENT", account.id(), grants.nameOf(account.personId()), "forgotten password"));
    }
}
