package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;

/** Makes accounts, for the features that know people. Not a boundary: its callers have checked who asks. */
@ApplicationScoped
public class Accounts {

    @Inject
    AccountRepository accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    LinkAddress address;

    @Inject
    Links given;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    /**
     * Makes an account without a password (SEC-1).
     *
     * @return the whole address of the one-time link through which its holder sets the first password within seven days
     * @throws RuleViolation {@code security.login-taken}
     */
    public String create(long personId, String login) {
        return address.of(links.make(add(personId, login).id(), OneTimeLinks.FIRST));
    }

    /**
     * The same, with the link sent to the holder's work mail, or returned where no mail leaves the server.
     *
     * @throws RuleViolation {@code security.login-taken}
     */
    public LinkGiven open(long personId, String login) {
        return given.give(add(personId, login));
    }

    /** The account of a person, if there is one. */
    @Unscoped("accounts belong to no agency; its callers have asked for ACCOUNT_VIEW")
    public Optional<AccountDetail> of(long personId) {
        return accounts.ofPerson(personId).map(Account::detail);
    }

    /** Makes an account of a demonstration, with a password made on this machine that it need not change; returns its id. */
    public long createForDemo(long personId, String login, String password) {
        Account account = add(personId, login);
        account.givePassword(passwords.hash(password), false);
        return account.id();
    }

    /** Whether nobody can sign in at all, as in a database just made. */
    @Unscoped("asked at the start of the server")
    public boolean isEmpty() {
        return accounts.none();
    }

    private Account add(long personId, String login) {
        if (accounts.byLogin(login).isPresent()) {
            throw new RuleViolation("security.login-taken", login);
        }
        Account account = new Account(login, personId, Instant.now(clock));
        accounts.add(account);
        events.fire(SecurityEvent.by(user, "ACCOUNT_CREATED", account, null));
        return account;
    }
}
