package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;

/** Where the chains stand: of a running transaction, and, once it is committed, in a file outside the database (TRAIL-2). */
@ApplicationScoped
class Heads {

    private static final Object KEY = Heads.class.getName();

    @Inject
    HeadFile file;

    Head inTransaction(TransactionSynchronizationRegistry transaction, long chainId) {
        return moved(transaction).get(chainId);
    }

    void moved(TransactionSynchronizationRegistry transaction, Head head) {
        moved(transaction).put(head.chainId(), head);
    }

    @SuppressWarnings("unchecked") // only this class puts anything there
    private Map<Long, Head> moved(TransactionSynchronizationRegistry transaction) {
        Map<Long, Head> heads = (Map<Long, Head>) transaction.getResource(KEY);
        if (heads == null) {
            heads = new HashMap<>();
            transaction.putResource(KEY, heads);
            transaction.registerInterposedSynchronization(new AfterCommit(heads, file));
        }
        return heads;
    }

    private record AfterCommit(Map<Long, Head> heads, HeadFile file) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the rows are written by the transaction itself
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                file.keep(heads.values());
            }
        }
    }
}
