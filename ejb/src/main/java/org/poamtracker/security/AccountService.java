package org.poamtracker.security;

import static org.poamtracker.security.Permission.ACCOUNT_EDIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/** What administrators do to accounts. Who holds them is shown by the agency feature. */
@Stateless
public class AccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    Administrators administrators;

    @Inject
    Links links;

    @Inject
    SecondFactorRepository factors;

    @Inject
    Grants grants;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /**
     * Keeps an account from being signed in with and ends its sessions.
     *
     * @throws RuleViolation {@code security.account.unknown}, {@code security.account-not-in-use} or, for the last active
     *     administrator's (SEC-6), {@code security.last-administrator}
     */
    @Requires(ACCOUNT_EDIT)
    public void disable(long accountId) {
        Account account = load(accountId);
        if (administrators.isLastActive(account.personId())) {
            throw new RuleViolation("security.last-administrator");
        }
        account.disable();
        sessions.endAll(accountId, "ACCOUNT_DISABLED", Instant.now(clock));
        events.fire(SecurityEvent.by(user, "ACCOUNT_DISABLED", account, null));
    }

    /** Lets an account be signed in with again. @throws RuleViolation {@code security.account.unknown}, {@code -not-disabled} */
    @Requires(ACCOUNT_EDIT)
    public void enable(long accountId) {
        Account account = load(accountId);
        account.enable(Instant.now(clock));
        events.fire(SecurityEvent.by(user, "ACCOUNT_ENABLED", account, null));
    }

    /**
     * Gives the holder a one-time link to set a password; the present one goes on until then.
     *
     * @throws RuleViolation {@code security.account.unknown} or {@code security.account-not-in-use}
     */
    @Requires(ACCOUNT_EDIT)
    public LinkGiven sendLink(long accountId) {
        Account account = load(accountId);
        events.fire(SecurityEvent.by(user, "LINK_SENT", account, "asked for by an administrator"));
        return links.give(account);
    }

    /**
     * The same, but the present password is gone at once and all sessions end: for one that somebody else may know.
     *
     * @throws RuleViolation as for {@link #sendLink} and, for the last active administrator's, {@code security.last-administrator}
     */
    @Requires(ACCOUNT_EDIT)
    public LinkGiven resetPassword(long accountId) {
        Account account = load(accountId);
        if (administrators.isLastActive(account.personId())) {
            throw new RuleViolation("security.last-administrator");
        }
        account.forgetPassword();
        sessions.endAll(accountId, "PASSWORD_RESET", Instant.now(clock));
        events.fire(SecurityEvent.by(user, "PASSWORD_RESET", account, null));
        return links.give(account);
    }

    /**
     * Takes away a second factor and its recovery codes, for a holder who has lost both, and ends all sessions; the holder is
     * told (SEC-4). Nobody does it for oneself: two administrators do it for each other.
     *
     * @throws RuleViolation {@code security.account.unknown}, {@code security.second-factor-own} or {@code
     *     security.second-factor-missing-there}
     */
    @Requires(ACCOUNT_EDIT)
    public void resetSecondFactor(@Valid ResetSecondFactor command) {
        Account account = load(command.getAccountId());
        if (account.id() == user.accountId()) {
            throw new RuleViolation("security.second-factor-own");
        }
        if (!account.hasSecondFactor()) {
            throw new RuleViolation("security.second-factor-missing-there");
        }
        account.secondFactorGone();
        factors.forget(account);
        sessions.endAll(account.id(), "SECOND_FACTOR_RESET", Instant.now(clock));
        events.fire(SecurityEvent.by(user, "SECOND_FACTOR_RESET", account, command.getReason()));
        notices.fire(new HolderNotice(
                grants.mailOf(account.personId()), "second-factor-reset", List.of(account.login(), user.name())));
    }

    private Account load(long accountId) {
        if (accounts.byId(accountId).isEmpty()) {
            throw new RuleViolation("security.account.unknown", accountId);
        }
        return accounts.locked(accountId);
    }
}
