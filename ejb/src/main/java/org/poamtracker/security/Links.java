package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/** Makes a one-time link and sends it to its holder, or, where no mail leaves the server, gives it to who asked. */
@ApplicationScoped
class Links {

    @Inject
    OneTimeLinks links;

    @Inject
    LinkAddress address;

    @Inject
    Deliveries deliveries;

    @Inject
    Grants grants;

    @Inject
    Event<HolderNotice> notices;

    LinkGiven give(Account account) {
        if (!account.isInUse()) {
            throw new RuleViolation("security.account-not-in-use");
        }
        boolean first = account.passwordHash() == null;
        String link = address.of(links.make(account.id(), first ? OneTimeLinks.FIRST : OneTimeLinks.RESET));
        String mail = deliveries.deliversMail() ? grants.mailOf(account.personId()) : null;
        if (mail == null) {
            return new LinkGiven(account.login(), null, link);
        }
        String key = first ? "first-password" : "password-reset";
        notices.fire(new HolderNotice(mail, key, List.of(account.login(), link)));
        return new LinkGiven(account.login(), mail, null);
    }
}
