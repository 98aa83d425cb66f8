package org.poamtracker.platform;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a container knows of running transactions, one a thread, for tests that begin and end them by hand. */
public final class ThreadTransactions implements TransactionSynchronizationRegistry {

    private record Running(Map<Object, Object> resources, List<Synchronization> ends) {}

    private final Map<Thread, Running> running = new ConcurrentHashMap<>();

    /** This thread's transaction begins. */
    public void begin() {
        running.put(Thread.currentThread(), new Running(new HashMap<>(), new ArrayList<>()));
    }

    /** It has ended. */
    public void ended(boolean committed) {
        running.remove(Thread.currentThread())
                .ends()
                .forEach(end -> end.afterCompletion(committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK));
    }

    private Running mine() {
        return running.get(Thread.currentThread());
    }

    @Override
    public Object getTransactionKey() {
        return running.containsKey(Thread.currentThread()) ? Thread.currentThread() : null;
    }

    @Override
    public void putResource(Object key, Object value) {
        mine().resources().put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return mine().resources().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization end) {
        mine().ends().add(end);
    }

    @Override
    public int getTransactionStatus() {
        return getTransactionKey() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException("the test decides");
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
