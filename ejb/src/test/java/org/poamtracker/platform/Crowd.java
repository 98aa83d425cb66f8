package org.poamtracker.platform;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Several people at once, each in transactions of their own on one database file, of which every other one rolls back: what
 * makes H2 lose things (ADR 014). Without the {@link Gate} one in a thousand is lost, or two get the same lock.
 */
public final class Crowd implements AutoCloseable {

    private static final int PEOPLE = 6;
    private static final int TIMES = Boolean.getBoolean("poam.long") ? 20_000 : 400;

    private final TestPersistence database;
    private final ThreadTransactions transactions = new ThreadTransactions();
    private final Gate gate = new Gate();

    /** On a new database in this folder. */
    public Crowd(Path folder) {
        database = TestPersistence.in(folder);
        gate.transactions = transactions;
    }

    /** The database they work on. */
    public TestPersistence database() {
        return database;
    }

    /**
     * Lets everybody do the same again and again, and says how often it was committed.
     *
     * @param equip gives the classes that somebody works with, from their own wiring
     */
    public <T> int work(Function<Wiring, T> equip, Consumer<T> work) throws Exception {
        AtomicInteger committed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(threads.submit(() -> somebody(equip, work, committed)));
            }
            for (Future<?> person : people) {
                person.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return committed.get();
    }

    private <T> void somebody(Function<Wiring, T> equip, Consumer<T> work, AtomicInteger committed) {
        try (EntityManager em = database.anotherEm()) {
            T tools = equip.apply(
                    new Wiring(em).with(Gate.class, gate).with(TransactionSynchronizationRegistry.class, transactions));
            for (int n = 0; n < TIMES; n++) {
                boolean commits = n % 2 == 0;
                em.getTransaction().begin();
                transactions.begin();
                boolean done = false;
                try {
                    work.accept(tools);
                    em.flush();
                    done = commits;
                } finally {
                    end(em, done);
                }
                if (done) {
                    committed.incrementAndGet();
                }
            }
        }
    }

    private void end(EntityManager em, boolean commit) {
        try {
            if (commit) {
                em.getTransaction().commit();
            } else {
                em.getTransaction().rollback();
            }
        } finally {
            transactions.ended(commit);
            em.clear();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
