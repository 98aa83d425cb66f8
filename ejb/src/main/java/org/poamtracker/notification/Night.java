package org.poamtracker.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.poamtracker.notification.ExpiringFiles.ExpiringFile;
import org.poamtracker.poam.PoamStakes.Stake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every night what follows from dates alone (NOTE-4), a slice of items at a time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SLICE = 200;

    @Inject
    NightTransactions transactions;

    @Inject
    Clock clock;

    /** Passes: before anybody comes to work, after expired acceptances were opened again. */
    @Schedule(hour = "4", minute = "30", timezone = "America/New_York", persistent = false)
    public void pass() {
        Instant begin = clock.instant();
        Broken broken = new Broken();
        int items = new Walk<>(transactions::due, transactions::tellDue, Stake::number).through(broken)
                + new Walk<>(transactions::expiring, transactions::tellExpiring, Stake::number).through(broken);
        new Walk<>(transactions::expiringFiles, transactions::tellFiles, ExpiringFile::number).through(broken);
        transactions.ended(new NotificationRun(begin, clock.instant(), items, broken.numbers));
        int forgotten = transactions.forgetReadBefore(begin.minus(KEPT));
        LOG.info("Told about {} items, {} could not be; forgot {} read ones", items, broken.numbers.size(), forgotten);
    }

    /** Reads the next slice behind the last one of the slice before. */
    @FunctionalInterface
    private interface Slices<S> {

        List<S> next(S after, int size);
    }

    /** Which items nobody could be told about. */
    private static final class Broken {

        private final List<String> numbers = new ArrayList<>();
    }

    /** Once through all that there is something to tell about, and by which number each is known. */
    private record Walk<S>(Slices<S> slices, Consumer<List<S>> tell, Function<S, String> number) {

        int through(Broken broken) {
            int told = 0;
            List<S> slice = slices.next(null, SLICE);
            while (!slice.isEmpty()) {
                told += slice.size() - tell(slice, broken);
                slice = slices.next(slice.get(slice.size() - 1), SLICE);
            }
            return told;
        }

        /** NOTE-5: a slice that breaks is told one at a time, and what still breaks is named. Returns how many broke. */
        private int tell(List<S> slice, Broken broken) {
            try {
                tell.accept(slice);
                return 0;
            } catch (RuntimeException e) {
                if (slice.size() > 1) {
                    return slice.stream()
                            .mapToInt(one -> tell(List.of(one), broken))
                            .sum();
                }
                String named = number.apply(slice.get(0));
                LOG.error("Nobody could be told about {}", named, e);
                broken.numbers.add(named);
                return 1;
            }
        }
    }
}
