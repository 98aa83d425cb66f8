package org.poamtracker.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one transaction at a time change what belongs together, before the database's own lock is asked for. H2 2.5.252 may
 * undo a change twice when it rolls back, and the second time takes away what somebody else has written and committed to
 * the row in between (ADR 014). Behind the gate nobody comes in between: it opens after the roll-back is over.
 *
 * <p>Whoever changes a row enters before reading it, so there is nothing stale to decide on either. On Oracle it only moves
 * the waiting.
 */
@ApplicationScoped
public class Gate {

    /** After that the database decides, as it would without a gate. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource
    TransactionSynchronizationRegistry transactions;

    private static final Lock LOCK = new ReentrantLock();
    private static final Condition LEFT = LOCK.newCondition();
    private static final Map<String, Object> HOLDERS = new HashMap<>();

    /**
     * Waits until no other transaction is behind the gate of this record; it opens when the caller's has ended.
     *
     * @param kind the table of the record that stands for what belongs together: an agency's items, totals, numbers and
     *     trail are one ({@code AGENCY}), so are an account, its sessions and links ({@code ACCOUNT})
     */
    public void enter(String kind, long id) {
        Object transaction = transactions == null ? null : transactions.getTransactionKey();
        if (transaction == null) {
            return;
        }
        String record = kind + ' ' + id;
        if (take(record, transaction)) {
            transactions.registerInterposedSynchronization(new Leaving(record));
        }
    }

    /**
     * The same for a maintenance command, which has a connection of its own and no transaction of the server's: the gate opens
     * with what is returned, to be called after the commit.
     */
    public static Held hold(String kind, long id) {
        String record = kind + ' ' + id;
        boolean taken = take(record, new Object());
        return () -> {
            if (taken) {
                leave(record);
            }
        };
    }

    /** A gate that somebody is behind. */
    public interface Held {

        /** Opens it. */
        void open();
    }

    /** Whether the gate is the transaction's from now on, and was not before. */
    private static boolean take(String record, Object transaction) {
        LOCK.lock();
        try {
            return await(record, transaction) && HOLDERS.put(record, transaction) == null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            LOCK.unlock();
        }
    }

    private static void leave(String record) {
        LOCK.lock();
        try {
            HOLDERS.remove(record);
            LEFT.signalAll();
        } finally {
            LOCK.unlock();
        }
    }

    /** Whether the gate is free, or the caller's own. */
    private static boolean await(String record, Object transaction) throws InterruptedException {
        long nanos = PATIENCE.toNanos();
        while (HOLDERS.containsKey(record) && !HOLDERS.get(record).equals(transaction)) {
            if (nanos <= 0) {
                return false;
            }
            nanos = LEFT.awaitNanos(nanos);
        }
        return true;
    }

    /** Opens the gate once everything was committed or rolled back. */
    private static final class Leaving implements Synchronization {

        private final String record;

        private Leaving(String record) {
            this.record = record;
        }

        @Override
        public void beforeCompletion() {
            // the row stays ours until the end
        }

        @Override
        public void afterCompletion(int status) {
            leave(record);
        }
    }
}
