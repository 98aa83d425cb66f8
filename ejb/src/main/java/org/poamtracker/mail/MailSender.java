package org.poamtracker.mail;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox, one message after the other, whenever one was written and every ten seconds. */
@Singleton
@DependsOn("Migrations")
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailSender {

    /** MAIL-6: how long the state of a message is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    MailTransactions transactions;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        LOG.info("Mail leaves by {}", server);
    }

    /** Does not wait for the next round when somebody has just written. */
    public void queued(@Observes(during = AFTER_SUCCESS) MailQueued written) {
        executor.execute(this::tick);
    }

    /** Looks on another thread: sending much takes longer than the next look waits. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void everyTenSeconds() {
        executor.execute(this::tick);
    }

    /** Sends what is due, and sorts out what was interrupted, was held, or came too late. */
    void tick() {
        if (stopping || !sending.tryLock()) {
            return;
        }
        try {
            transactions.giveUpInterrupted();
            transactions.expire();
            if (server.isConfigured()) {
                transactions.release();
                sendWhatIsDue();
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("Cannot look into the outbox: {}", unreachable.toString());
        } finally {
            sending.unlock();
        }
    }

    /** MAIL-6: forgets old messages. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forgetOld() {
        LOG.info(
                "Forgot {} old mails",
                transactions.forgetWrittenBefore(clock.instant().minus(KEPT)));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void sendWhatIsDue() {
        Optional<Envelope> next = transactions.takeOut();
        while (next.isPresent()) {
            send(next.get());
            next = stopping ? Optional.empty() : transactions.takeOut();
        }
    }

    /** MAIL-3: whatever one message does, the next one has its turn. */
    private void send(Envelope envelope) {
        MailServer.Outcome outcome;
        try {
            outcome = server.take(envelope);
        } catch (RuntimeException broken) {
            outcome = new MailServer.Outcome(MailServer.Answer.UNKNOWN, broken.toString());
        }
        if (outcome.answer() != MailServer.Answer.TAKEN) {
            LOG.warn("Mail {} was not delivered: {} {}", envelope.id(), outcome.answer(), outcome.why());
        }
        transactions.ended(envelope, outcome);
    }
}
