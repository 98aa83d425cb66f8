package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.agency.Holders;
import org.poamtracker.evidence.EvidenceAge;
import org.poamtracker.notification.ExpiringFiles.ExpiringFile;
import org.poamtracker.poam.PoamStakes;
import org.poamtracker.poam.PoamStakes.Stake;
import org.poamtracker.security.Permission;

/** The steps of the night, each in a transaction of its own. */
@ApplicationScoped
class NightTransactions {

    /** How many days before its due date an owner hears of an item. */
    static final int DUE_SOON = 7;

    private static final int FOR_THE_HEAD = 30;
    private static final int FOR_THE_SECRETARIAT = 60;
    private static final int FIRST_WARNING = 60;
    private static final int LAST_WARNING = 30;

    /** For how many days it is still told that a file has expired, or an effect is to be looked at. */
    private static final int LATELY = 30;

    @Inject
    Notifications notifications;

    @Inject
    NotificationRepository kept;

    @Inject
    PoamStakes stakes;

    @Inject
    ExpiringFiles files;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /** The next items that are due soon or overdue. */
    @Transactional(REQUIRES_NEW)
    List<Stake> due(Stake after, int size) {
        return stakes.dueBefore(today().plusDays(DUE_SOON + 1L), after, size);
    }

    /** The next items whose accepted risk expires soon. */
    @Transactional(REQUIRES_NEW)
    List<Stake> expiring(Stake after, int size) {
        return stakes.acceptedUntilBefore(today().plusDays(FIRST_WARNING + 1L), after, size);
    }

    /** The next items whose vendor should have been asked again. */
    @Transactional(REQUIRES_NEW)
    List<Stake> vendorDue(Stake after, int size) {
        return stakes.vendorToBeAskedBefore(today(), after, size);
    }

    /** The next files that expire soon or have lately. */
    @Transactional(REQUIRES_NEW)
    List<ExpiringFile> expiringFiles(ExpiringFile after, int size) {
        return files.between(today().minusDays(LATELY), today().plusDays(EvidenceAge.FIRST_WARNING), after, size);
    }

    /** The next closed items whose effect is to be looked at. */
    @Transactional(REQUIRES_NEW)
    List<Stake> toCheck(Stake after, int size) {
        return stakes.toCheckBetween(today().minusDays(LATELY), today(), after, size);
    }

    /** POAM-8: asks who answered for an item, and who confirmed it, to look whether it helped. */
    @Transactional(REQUIRES_NEW)
    void tellToCheck(List<Stake> items) {
        Posts posts = new Posts();
        List<Telling> tellings = new ArrayList<>();
        for (Stake item : items) {
            Told told = told(NotificationKind.CHECK_EFFECT, null, item.checkOn(), item);
            tell(tellings, told, posts.owner(item));
            tell(tellings, told, item.verifiedBy() == null ? List.of() : List.of(item.verifiedBy()));
        }
        notifications.tellAll(tellings);
    }

    /** FILE-8: warns of files that expire, and says when they have. */
    @Transactional(REQUIRES_NEW)
    void tellFiles(List<ExpiringFile> expiring) {
        Posts posts = new Posts();
        List<Telling> tellings = new ArrayList<>();
        for (ExpiringFile file : expiring) {
            long left = ChronoUnit.DAYS.between(today(), file.expiresOn());
            NotificationKind kind = left < 0 ? NotificationKind.EXPIRED : NotificationKind.EXPIRING;
            String warning = left <= EvidenceAge.LAST_WARNING ? "FILE_LAST" : "FILE_FIRST";
            String detail = left < 0 ? "FILE" : warning;
            tell(
                    tellings,
                    Told.on(file.expiresOn(), kind, detail, file.about(), file.number()),
                    file.ownerId() == null
                            ? posts.holders(file.keeper(), file.agencyId(), file.secretariatId())
                            : List.of(file.ownerId()));
        }
        notifications.tellAll(tellings);
    }

    /** NOTE-4: tells about items that are due soon or overdue. */
    @Transactional(REQUIRES_NEW)
    void tellDue(List<Stake> items) {
        Posts posts = new Posts();
        List<Telling> tellings = new ArrayList<>();
        for (Stake item : items) {
            long late = ChronoUnit.DAYS.between(item.dueOn(), today());
            if (late <= 0) {
                tell(tellings, told(NotificationKind.DUE_SOON, null, item.dueOn(), item), posts.owner(item));
            } else {
                Told overdue = told(NotificationKind.OVERDUE, null, item.dueOn(), item);
                posts.owner(item).forEach(person -> tellings.add(new Telling(overdue, person, true)));
            }
            escalate(tellings, item, late, posts);
        }
        notifications.tellAll(tellings);
    }

    private static void tell(List<Telling> tellings, Told told, List<Long> people) {
        people.forEach(person -> tellings.add(new Telling(told, person, false)));
    }

    private static void escalate(List<Telling> tellings, Stake item, long late, Posts posts) {
        if (late >= FOR_THE_HEAD) {
            tell(
                    tellings,
                    told(NotificationKind.ESCALATED, "HEAD", item.dueOn(), item),
                    posts.holders(Permission.RISK_ACCEPT, item));
        }
        if (late >= FOR_THE_SECRETARIAT) {
            tell(
                    tellings,
                    told(NotificationKind.ESCALATED, "SECRETARIAT", item.dueOn(), item),
                    posts.holders(Permission.POAM_DECIDE, item));
        }
    }

    /** NOTE-4: warns of accepted risks that expire. */
    @Transactional(REQUIRES_NEW)
    void tellExpiring(List<Stake> items) {
        Posts posts = new Posts();
        List<Telling> tellings = new ArrayList<>();
        for (Stake item : items) {
            boolean last = ChronoUnit.DAYS.between(today(), item.acceptedUntil()) <= LAST_WARNING;
            String warning = last ? "LAST" : "FIRST";
            Told told = told(NotificationKind.EXPIRING, warning, item.acceptedUntil(), item);
            tell(tellings, told, posts.owner(item));
            tell(tellings, told, posts.holders(Permission.RISK_ACCEPT, item));
        }
        notifications.tellAll(tellings);
    }

    /** When the last night began; empty before the first. */
    @Transactional(REQUIRES_NEW)
    Optional<Instant> lastBegan() {
        return kept.lastRun(NotificationRun.Step.NIGHT).map(NotificationRunRow::startedAt);
    }

    /** NOTE-4: tells once for each check-in that was left out. */
    @Transactional(REQUIRES_NEW)
    void tellVendorDue(List<Stake> items) {
        Posts posts = new Posts();
        List<Telling> tellings = new ArrayList<>();
        for (Stake item : items) {
            String detail = item.vendorAskBy() == null ? "NEVER" : null;
            tell(tellings, told(NotificationKind.VENDOR_DUE, detail, item.vendorAskBy(), item), posts.owner(item));
        }
        notifications.tellAll(tellings);
    }

    /** Writes down what the night came to. */
    @Transactional(REQUIRES_NEW)
    void ended(NotificationRun run) {
        kept.add(run);
    }

    /** NOTE-7: forgets a slice of what was read; returns how many, and 0 when nothing is left. */
    @Transactional(REQUIRES_NEW)
    int forgetReadBefore(Instant then) {
        return kept.forgetReadBefore(then);
    }

    private static Told told(NotificationKind kind, String detail, LocalDate day, Stake item) {
        return Told.on(day, kind, detail, item.poamId(), item.number());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whom items of a slice concern; a post is looked up once for its agency. */
    private final class Posts {

        private final Map<String, List<Long>> known = new HashMap<>();

        /** The owner, or whoever keeps the agency's plan where there is none. */
        List<Long> owner(Stake item) {
            return item.ownerId() == null ? holders(Permission.POAM_EDIT, item) : List.of(item.ownerId());
        }

        List<Long> holders(Permission permission, Stake item) {
            return holders(permission, item.agencyId(), item.secretariatId());
        }

        List<Long> holders(Permission permission, long agencyId, long secretariatId) {
            return known.computeIfAbsent(
                    permission + "/" + agencyId, none -> holders.nearest(permission, agencyId, secretariatId));
        }
    }
}
