package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.poamtracker.platform.Gate;

/** Sees to it that somebody can always administer accounts (SEC-6). */
@ApplicationScoped
public class Administrators {

    @Inject
    Grants grants;

    @Inject
    AccountRepository accounts;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /**
     * Whether accounts would be administered by nobody if this person could no longer do it. Whoever asks is alone in asking until
     * the transaction ends: of two who take it from each other the second hears that nobody else is left.
     */
    public boolean isLastActive(long personId) {
        gate.enter("ADMINISTRATORS", 0);
        Set<Long> holders = new HashSet<>(grants.holders(Permission.ACCOUNT_EDIT, LocalDate.now(clock)));
        return holders.remove(personId) && !accounts.anyActive(holders);
    }

    /** Whether at least one of these people can sign in. */
    public boolean anyActive(Set<Long> people) {
        return accounts.anyActive(people);
    }
}
