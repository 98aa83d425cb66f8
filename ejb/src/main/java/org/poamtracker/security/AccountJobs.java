package org.poamtracker.security;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after accounts at night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AccountJobs.class);

    @Inject
    UnusedAccounts unused;

    /** SEC-6. An account that cannot be dealt with does not keep the others from it. */
    @Schedule(hour = "2", minute = "30", timezone = "America/New_York", persistent = false)
    void disableUnused() {
        for (long accountId : unused.find()) {
            try {
                unused.decide(accountId);
            } catch (RuntimeException e) {
                LOG.error(
                        "Account {} could not be disabled for want of use; it will be tried again tomorrow",
                        accountId,
                        e);
            }
        }
    }
}
