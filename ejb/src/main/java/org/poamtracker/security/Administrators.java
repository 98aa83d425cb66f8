package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Sees to it that somebody can always administer accounts (SEC-6). */
@ApplicationScoped
public class Administrators {

    @Inject
    Grants grants;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** Whether accounts would be administered by nobody if this person could no longer do it. */
    public boolean isLastActive(long personId) {
        Set<Long> holders = new HashSet<>(grants.holders(Permission.ACCOUNT_EDIT, LocalDate.now(clock)));
        return holders.remove(personId) && !accounts.anyActive(holders);
    }

    /** Whether at least one of these people can sign in. */
    public boolean anyActive(Set<Long> people) {
        return accounts.anyActive(people);
    }
}
