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
        int items = walk(transactions::due, transactions::tellDue, broken)
                + walk(transactions::expiring, transactions::tellExpiring, broken);
        transactions.ended(new NotificationRun(begin, clock.instant(), items, broken.numbers));
        int forgotten = transactions.forgetReadBefore(begin.minus(KEPT));
        LOG.info("Told about {} items, {} could not be; forgot {} read ones", items, broken.numbers.size(), forgotten);
    }

    /** Reads the next slice behind the last item of the one before. */
    @FunctionalInterface
    private interface Slices {

        List<Stake> next(Stake after, int size);
    }

    /** Which items nobody could be told about. */
    private static final class Broken {

        private final List<String> numbers = new ArrayList<>();
    }

    private static int walk(Slices slices, Consumer<List<Stake>> tell, Broken broken) {
        int items = 0;
        List<Stake> slice = slices.next(null, SLICE);
        while (!slice.isEmpty()) {
            items += slice.size() - tell(slice, tell, broken);
            slice = slices.next(slice.get(slice.size() - 1), SLICE);
        }
        return items;
    }

    /** NOTE-5: a slice that breaks is told one item at a time, and what still breaks is named. Returns how many broke. */
    private static int tell(List<Stake> slice, Consumer<List<Stake>> tell, Broken broken) {
        try {
            tell.accept(slice);
            return 0;
        } catch (RuntimeException e) {
            if (slice.size() > 1) {
                return slice.stream()
                        .mapToInt(item -> tell(List.of(item), tell, broken))
                        .sum();
            }
            LOG.error("Nobody could be told about {}", slice.get(0).number(), e);
            broken.numbers.add(slice.get(0).number());
            return 1;
        }
    }
}
