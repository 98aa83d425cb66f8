package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.agency.Holders;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.SelfauditStakes;
import org.poamtracker.selfaudit.SelfauditStakes.SectionStake;
import org.poamtracker.selfaudit.SelfauditStakes.Stake;

/** What the night does about self-audits, each step in a transaction of its own (NOTE-10). */
@ApplicationScoped
class SelfauditNights {

    @Inject
    Notifications notifications;

    @Inject
    SelfauditStakes stakes;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /** The next responses that are due soon or overdue. */
    @Transactional(REQUIRES_NEW)
    List<Stake> due(Stake after, int size) {
        return stakes.dueBefore(soon(), after, size);
    }

    /** The next sections that were given away and are due soon or overdue. */
    @Transactional(REQUIRES_NEW)
    List<SectionStake> sectionsDue(SectionStake after, int size) {
        return stakes.sectionsDueBefore(soon(), after, size);
    }

    /** Tells whoever leads them. */
    @Transactional(REQUIRES_NEW)
    void tellDue(List<Stake> due) {
        List<Telling> tellings = new ArrayList<>();
        for (Stake stake : due) {
            NotificationKind kind = kind(stake.dueOn());
            Told told = Told.on(stake.dueOn(), kind, "SELFAUDIT", About.selfaudit(stake.responseId()), stake.name());
            holders.nearest(Permission.SELFAUDIT_LEAD, stake.agencyId(), stake.secretariatId())
                    .forEach(person -> tellings.add(new Telling(told, person, kind == NotificationKind.OVERDUE)));
        }
        notifications.tellAll(tellings);
    }

    /** Tells whom they were given to. */
    @Transactional(REQUIRES_NEW)
    void tellSectionsDue(List<SectionStake> due) {
        List<Telling> tellings = new ArrayList<>();
        for (SectionStake stake : due) {
            NotificationKind kind = kind(stake.dueOn());
            String once = kind + "/SECTION/" + stake.id() + "/" + stake.dueOn();
            Told told =
                    new Told(kind, "SECTION", About.selfaudit(stake.responseId()), stake.name(), stake.dueOn(), once);
            tellings.add(new Telling(told, stake.personId(), kind == NotificationKind.OVERDUE));
        }
        notifications.tellAll(tellings);
    }

    private NotificationKind kind(LocalDate dueOn) {
        return dueOn.isBefore(LocalDate.now(clock)) ? NotificationKind.OVERDUE : NotificationKind.DUE_SOON;
    }

    private LocalDate soon() {
        return LocalDate.now(clock).plusDays(NightTransactions.DUE_SOON + 1L);
    }
}
