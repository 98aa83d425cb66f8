package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate();
    private final Map<Object, Synchronization> ends = new ConcurrentHashMap<>();

    /** Each thread is a transaction of its own here. */
    GateTest() {
        gate.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) -> {
                    Thread transaction = Thread.currentThread();
                    if (method.getName().equals("registerInterposedSynchronization")) {
                        ends.put(transaction, (Synchronization) arguments[0]);
                        return null;
                    }
                    return transaction;
                });
    }

    @Test
    @DisplayName(
            "R3 another transaction waits for the same record until the first has ended; the own one and other records do not wait")
    void oneAtATime() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        gate.enter("POAM", 1);
        Synchronization first = ends.get(Thread.currentThread());
        gate.enter("POAM", 1);
        gate.enter("POAM", 2);
        Thread other = new Thread(() -> {
            gate.enter("POAM", 1);
            entered.countDown();
        });
        other.start();

        assertThat(entered.await(100, TimeUnit.MILLISECONDS)).isFalse();
        Synchronization last = ends.get(Thread.currentThread());
        last.afterCompletion(Status.STATUS_COMMITTED); // ends what holds record 2
        assertThat(entered.await(100, TimeUnit.MILLISECONDS)).isFalse();
        first.afterCompletion(Status.STATUS_ROLLEDBACK);
        assertThat(entered.await(5, TimeUnit.SECONDS)).isTrue();
        other.join();
    }

    @Test
    @DisplayName("R3 a transaction waits for maintenance on the same record until that has let go")
    void maintenanceIsWaitedFor() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            gate.enter("POAM", 3);
            entered.countDown();
        });
        Gate.Held held = Gate.hold("POAM", 3);
        other.start();

        assertThat(entered.await(100, TimeUnit.MILLISECONDS)).isFalse();
        held.open();
        assertThat(entered.await(5, TimeUnit.SECONDS)).isTrue();
        other.join();
        ends.get(other).afterCompletion(Status.STATUS_COMMITTED);
    }
}
