package org.poamtracker.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour for whom it is time to be mailed what was gathered (NOTE-3). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    @Inject
    DigestTransactions transactions;

    @Inject
    Clock clock;

    /** NOTE-5: somebody who cannot be written to does not keep the others from their mail. */
    @Schedule(hour = "*", minute = "0", persistent = false)
    void everyHour() {
        Instant now = clock.instant();
        for (long personId : transactions.peopleWaiting()) {
            try {
                transactions.gather(personId, now);
            } catch (RuntimeException e) {
                LOG.error("The digest of person {} could not be written", personId, e);
            }
        }
    }
}
