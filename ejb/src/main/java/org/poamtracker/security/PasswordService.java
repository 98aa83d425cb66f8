package org.poamtracker.security;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/** The holder's own password: changed, forgotten, set for the first time (SEC-1, SEC-3). */
@Stateless
public class PasswordService {

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    OneTimeLinks links;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<ForgottenPasswords.Asked> forgotten;

    /**
     * Changes the caller's password and ends the caller's other sessions.
     *
     * @param sessionId the session that goes on
     * @throws RuleViolation when the current one is wrong or the chosen one breaks SEC-3
     */
    @Requires(Permission.OWN)
    public void change(@Valid ChangePassword command, long sessionId) {
        Account account = accounts.locked(user.accountId());
        if (!passwords.matches(command.getCurrent(), account.passwordHash())) {
            throw new RuleViolation("security.password-wrong");
        }
        if (command.getCurrent().equals(command.getChosen())) {
            throw new RuleViolation("security.password-same");
        }
        choose(account, command.getChosen());
        endSessions(account.id(), sessionId);
        events.fire(SecurityEvent.of("PASSWORD_CHANGED", account.id(), user.name(), null));
    }

    /**
     * Sends a one-time link to the mail address of a login. Answers the same, and at once, whether there is such an account
     * or not: everything is done after the answer ({@link ForgottenPasswords}).
     */
    @OpenToAll("who forgot the password cannot sign in")
    public void forgot(String login) {
        forgotten.fireAsync(new ForgottenPasswords.Asked(login));
    }

    /** The login whose password this token can still set, or null. */
    @OpenToAll("the token proves who may ask")
    public String loginOf(String token) {
        return links.accountOf(token)
                .flatMap(accounts::byId)
                .filter(Account::isInUse)
                .map(Account::login)
                .orElse(null);
    }

    /**
     * Sets the password that a one-time link allows, uses the link up and ends all sessions of the account.
     *
     * @throws RuleViolation {@code security.link-unusable} or what SEC-3 refuses; the link is then still good
     */
    @OpenToAll("the token proves who may do it")
    public void setByLink(String token, String chosen) {
        Account account = links.use(token)
                .map(accounts::locked)
                .filter(Account::isInUse)
                .orElseThrow(() -> new RuleViolation("security.link-unusable"));
        choose(account, chosen);
        endSessions(account.id(), 0);
        events.fire(SecurityEvent.of(
                "PASSWORD_SET", account.id(), grants.nameOf(account.personId()), "through a one-time link"));
    }

    private void choose(Account account, String chosen) {
        String name = grants.nameOf(account.personId());
        PasswordRules.check(
                chosen,
                List.of(account.login(), name),
                grants.lettersAndDigits(account.personId(), LocalDate.now(clock)));
        account.choosePassword(passwords.hash(chosen));
    }

    private void endSessions(long accountId, long but) {
        Instant now = Instant.now(clock);
        sessions.open(accountId).stream()
                .filter(session -> session.id() != but)
                .forEach(session -> session.end("PASSWORD_CHANGED", now));
    }
}
