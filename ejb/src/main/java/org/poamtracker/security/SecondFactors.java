package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks codes. Its callers have locked the account, so that of two who say the same code one is right. */
@ApplicationScoped
class SecondFactors {

    @Inject
    SecondFactorRepository factors;

    @Inject
    RecoveryCodes recovery;

    @Inject
    SecondFactorKey key;

    @Inject
    Grants grants;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Event<HolderNotice> notices;

    /** Uses up a code of the app or a recovery code. Empty where it is neither, or was used before. */
    Optional<ProofMethod> use(Account account, String code, Instant now) {
        if (!account.hasSecondFactor() || code == null) {
            return Optional.empty();
        }
        if (RecoveryCodes.isOne(code)) {
            return recovery.use(account.id(), code, now) ? Optional.of(recovered(account)) : Optional.empty();
        }
        return useOfApp(account, code, now) ? Optional.of(ProofMethod.TOTP) : Optional.empty();
    }

    /** The same, of the app alone. */
    boolean useOfApp(Account account, String code, Instant now) {
        SecondFactor factor = factors.locked(account).orElse(null);
        if (factor == null || !account.hasSecondFactor() || factor.secret().isEmpty()) {
            return false;
        }
        byte[] secret = key.open(factor.secret().get(), account.id());
        OptionalLong step = Totp.matching(secret, code, now, factor.lastStep());
        step.ifPresent(factor::use);
        return step.isPresent();
    }

    /** Lets what is being set up count, if this is a code of it. */
    boolean confirm(Account account, String code, Instant now) {
        SecondFactor factor = factors.locked(account).orElse(null);
        if (factor == null || factor.pending(now).isEmpty()) {
            return false;
        }
        byte[] secret = key.open(factor.pending(now).get(), account.id());
        OptionalLong step = Totp.matching(secret, code, now, 0);
        step.ifPresent(factor::confirm);
        return step.isPresent();
    }

    private ProofMethod recovered(Account account) {
        int left = factors.unusedCodes(account.id());
        events.fire(SecurityEvent.of(
                "RECOVERY_CODE_USED", account.id(), grants.nameOf(account.personId()), left + " are left"));
        notices.fire(new HolderNotice(
                grants.mailOf(account.personId()), "recovery-code-used", List.of(account.login(), "" + left)));
        return ProofMethod.RECOVERY_CODE;
    }
}
