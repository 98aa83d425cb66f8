package org.poamtracker.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.poamtracker.notification.ExpiringFiles.ExpiringFile;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.ExpiredAcceptances;
import org.poamtracker.poam.PoamStakes.Stake;
import org.poamtracker.program.ProgramsDue.DueProgram;
import org.poamtracker.selfaudit.SelfauditStakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every night what follows from dates alone (NOTE-4, NOTE-9, POAM-10), a slice of records at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    NightTransactions transactions;

    @Inject
    SelfauditNights selfaudits;

    @Inject
    ExpiredAcceptances acceptances;

    @Inject
    ProgramReminders programs;

    @Inject
    Clock clock;

    private final ReentrantLock passing = new ReentrantLock();

    /** NOTE-9: soon after midnight in Boston, or in the hour in which the server is there again. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    void everyHour() {
        if (transactions
                .lastBegan()
                .map(Night::day)
                .filter(day(clock.instant())::equals)
                .isEmpty()) {
            pass(progress -> {});
        }
    }

    /**
     * Passes the night now.
     *
     * @param progress hears how far it is
     * @return what it came to
     * @throws RuleViolation {@code notification.night-passing} when it is being passed already
     */
    public NightResult pass(Consumer<String> progress) {
        if (!passing.tryLock()) {
            throw new RuleViolation("notification.night-passing");
        }
        try {
            return walk(progress);
        } finally {
            passing.unlock();
        }
    }

    private NightResult walk(Consumer<String> progress) {
        Instant begin = clock.instant();
        Broken broken = new Broken(progress);
        int items = steps().stream()
                .mapToInt(step -> step.through(progress, broken))
                .sum();
        items += broken.tryAgain();
        transactions.ended(
                new NotificationRun(NotificationRun.Step.NIGHT, begin, clock.instant(), items, broken.names()));
        int forgotten = forget(begin.minus(KEPT));
        LOG.info(
                "The night did {} records, {} could not be: {}; forgot {} read notifications",
                items,
                broken.names().size(),
                broken.names(),
                forgotten);
        return new NightResult(items, broken.names());
    }

    /** In their order: what is open again is due, and is told so. */
    private List<Walk<?>> steps() {
        return List.of(
                Walk.oneByOne("Expired acceptances opened again", acceptances::next, acceptances::open, Stake::number),
                Walk.inSlices("Due soon or overdue", transactions::due, transactions::tellDue, Stake::number),
                Walk.inSlices(
                        "Acceptances that expire", transactions::expiring, transactions::tellExpiring, Stake::number),
                Walk.inSlices(
                        "Vendors to be asked again",
                        transactions::vendorDue,
                        transactions::tellVendorDue,
                        Stake::number),
                Walk.inSlices(
                        "Files that expire",
                        transactions::expiringFiles,
                        transactions::tellFiles,
                        ExpiringFile::number),
                Walk.inSlices("Effects to look at", transactions::toCheck, transactions::tellToCheck, Stake::number),
                Walk.inSlices("Programs to be reviewed", programs::due, programs::tellDue, DueProgram::name),
                Walk.inSlices(
                        "Self-audits due soon or overdue",
                        selfaudits::due,
                        selfaudits::tellDue,
                        SelfauditStakes.Stake::name),
                Walk.inSlices(
                        "Sections of self-audits due soon or overdue",
                        selfaudits::sectionsDue,
                        selfaudits::tellSectionsDue,
                        SelfauditStakes.SectionStake::name));
    }

    private int forget(Instant then) {
        int all = 0;
        int forgotten = transactions.forgetReadBefore(then);
        while (forgotten > 0) {
            all += forgotten;
            forgotten = transactions.forgetReadBefore(then);
        }
        return all;
    }

    private static LocalDate day(Instant then) {
        return LocalDate.ofInstant(then, Clocks.BOSTON);
    }
}
