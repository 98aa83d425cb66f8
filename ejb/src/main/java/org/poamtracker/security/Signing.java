package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Confirmations.Codes;
import org.poamtracker.security.Confirmations.Outcome;

/**
 * SEC-4: what a boundary asks for before somebody signs. It is called first in the boundary's method, before anything is
 * changed or a gate entered: it commits by itself, so that failures count and no code works twice.
 */
@ApplicationScoped
public class Signing {

    @Inject
    AccountRepository accounts;

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentUser user;

    /**
     * Confirms that the caller is who signed in: by password and a code of the app, in this request. Method, time and address
     * stand in the security chain, whatever becomes of what was to be signed; the signed record keeps what is returned.
     *
     * @param what is signed, a few words for the trail, such as {@code self-audit 2026 of DTA}
     * @throws RuleViolation {@code security.second-factor-missing} where the caller has none yet; {@code
     *     security.signature-refused} where password or code is wrong or the code was used; {@code security.signature-waits}
     *     after too many of these (SEC-2)
     */
    public Signature confirm(Proof proof, String what) {
        Account account = accounts.byId(user.accountId()).orElseThrow();
        if (!account.hasSecondFactor()) {
            throw new RuleViolation("security.second-factor-missing");
        }
        Outcome outcome = confirmations.check(account.id(), proof, Codes.APP, what);
        refuse(outcome);
        return new Signature(
                account.id(), account.personId(), user.name(), outcome.at(), outcome.method(), proof.getAddress());
    }

    /** @throws RuleViolation where nothing was proved */
    static void refuse(Outcome outcome) {
        if (outcome.secondsToWait() > 0) {
            throw new RuleViolation("security.signature-waits", (outcome.secondsToWait() + 59) / 60);
        }
        if (!outcome.isProved()) {
            throw new RuleViolation("security.signature-refused");
        }
    }
}
