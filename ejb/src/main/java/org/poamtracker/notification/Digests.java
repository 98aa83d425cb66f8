package org.poamtracker.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Looks every hour for whom it is time to be mailed what was gathered (NOTE-3). */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Digests {

    private static final String STEP = "Digests";

    @Inject
    DigestTransactions transactions;

    @Inject
    Clock clock;

    private final ReentrantLock gathering = new ReentrantLock();

    /** Those who want theirs in this hour. */
    @Schedule(hour = "*", minute = "0", persistent = false)
    void everyHour() {
        Instant now = clock.instant();
        gather((addressee, delivery) -> addressee.isTimeFor(delivery, now), progress -> {});
    }

    /** Mails now whatever waits for a digest, without waiting for anybody's hour. */
    public NightResult all(Consumer<String> progress) {
        return gather((addressee, delivery) -> true, progress);
    }

    /** NOTE-5: somebody who cannot be written to does not keep the others from their mail, and is named. One round at a time. */
    private NightResult gather(DigestTransactions.Time time, Consumer<String> progress) {
        gathering.lock();
        try {
            Instant begin = clock.instant();
            Broken broken = new Broken(progress);
            int mails = gatherEach(time, broken);
            mails += broken.tryAgain();
            progress.accept(STEP + ": " + mails);
            if (!broken.names().isEmpty()) {
                transactions.ended(new NotificationRun(
                        NotificationRun.Step.DIGESTS, begin, clock.instant(), mails, broken.names()));
            }
            return new NightResult(mails, broken.names());
        } finally {
            gathering.unlock();
        }
    }

    private int gatherEach(DigestTransactions.Time time, Broken broken) {
        int mails = 0;
        Optional<Long> person = transactions.nextWaiting(0);
        while (person.isPresent()) {
            long personId = person.get();
            try {
                mails += transactions.gather(personId, time) ? 1 : 0;
            } catch (RuntimeException e) {
                broken.putOff(STEP, transactions.name(personId), () -> transactions.gather(personId, time) ? 1 : 0, e);
            }
            person = transactions.nextWaiting(personId);
        }
        return mails;
    }
}
