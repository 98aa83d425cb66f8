package org.poamtracker.poam;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens items again whose accepted risk has expired (POAM-10), every night, each in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AcceptanceExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptanceExpiry.class);

    @Inject
    ExpiredAcceptances expired;

    /** One item that cannot be opened does not keep the others from it. */
    @Schedule(hour = "0", minute = "10", timezone = "America/New_York", persistent = false)
    void openExpired() {
        for (long poamId : expired.find()) {
            try {
                expired.open(poamId);
            } catch (RuntimeException e) {
                LOG.error("Item {} could not be opened though its accepted risk has expired", poamId, e);
            }
        }
    }
}
