package org.poamtracker.notification;

import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;
import static org.poamtracker.poam.PoamStatus.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.poamtracker.agency.Holders;
import org.poamtracker.poam.PartBegun;
import org.poamtracker.poam.PoamAssigned;
import org.poamtracker.poam.PoamEffectChecked;
import org.poamtracker.poam.PoamMoved;
import org.poamtracker.poam.PoamStakes;
import org.poamtracker.poam.PoamStakes.Stake;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.PoamVendorAsked;
import org.poamtracker.poam.PoamsAssigned;
import org.poamtracker.poam.RequestAsked;
import org.poamtracker.poam.RequestDecided;
import org.poamtracker.poam.RequestState;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Tells whom it concerns what happens to items, in the transaction in which it happens (NOTE-1, NOTE-2). */
@ApplicationScoped
class PoamEvents {

    /** How an item got on, as {@code DECIDED} and {@code RETURNED} are completed. */
    private enum Step {
        OPENED,
        CLOSED,
        TO_DRAFT,
        TO_OPEN,
        SUBMITTED,
        CLOSURE,
        SHARED,
        EFFECTIVE,
        NOT_EFFECTIVE
    }

    private static final EnumSet<PoamStatus> NO_LONGER_DUE = EnumSet.of(CLOSED, CANCELLED, RISK_ACCEPTED);

    @Inject
    Notifications notifications;

    @Inject
    NotificationRepository kept;

    @Inject
    PoamStakes stakes;

    @Inject
    Holders holders;

    @Inject
    CurrentUser user;

    void on(@Observes PoamMoved moved) {
        if (moved.from() == null) {
            return; // a new draft concerns nobody yet but its owner, who is told that it is theirs
        }
        Stake stake = stakes.of(moved.poamId()).orElseThrow();
        if (NO_LONGER_DUE.contains(moved.to())) {
            kept.forgetDue(moved.poamId());
        }
        switch (moved.to()) {
            case SUBMITTED -> toDecide(stake, Step.SUBMITTED, Permission.POAM_DECIDE);
            case PENDING_VERIFICATION -> toDecide(stake, Step.CLOSURE, Permission.POAM_VERIFY);
            case DRAFT -> tell(stake, NotificationKind.RETURNED, Step.TO_DRAFT, submitter(stake));
            case CLOSED -> tell(stake, NotificationKind.DECIDED, Step.CLOSED, closer(stake));
            case OPEN -> opened(moved.from(), stake);
            case CANCELLED, RISK_ACCEPTED -> {
                // follows from a request, whose asker is told; or its owner did it
            }
        }
    }

    private void opened(PoamStatus from, Stake stake) {
        if (from == SUBMITTED) {
            tell(stake, NotificationKind.DECIDED, Step.OPENED, submitter(stake));
        } else if (from == PENDING_VERIFICATION) {
            tell(stake, NotificationKind.RETURNED, Step.TO_OPEN, closer(stake));
        } else if (from == RISK_ACCEPTED) {
            tell(stake, NotificationKind.EXPIRED, null, submitter(stake));
        }
    }

    /** A draft that somebody else began has no owner yet: whoever keeps the agency's plan hears of it. */
    void on(@Observes PartBegun begun) {
        Stake stake = stakes.of(begun.poamId()).orElseThrow();
        tell(
                stake,
                NotificationKind.ASSIGNED,
                Step.SHARED,
                holders.nearest(Permission.POAM_EDIT, stake.agencyId(), stake.secretariatId()));
    }

    /** POAM-8: whoever answered for it hears what was found; whoever keeps the agency's plan, that it begins anew. */
    void on(@Observes PoamEffectChecked checked) {
        Stake stake = stakes.of(checked.poamId()).orElseThrow();
        if (checked.effective()) {
            tell(stake, NotificationKind.DECIDED, Step.EFFECTIVE, closer(stake));
        } else {
            List<Long> people = new ArrayList<>(closer(stake));
            people.addAll(holders.nearest(Permission.POAM_EDIT, stake.agencyId(), stake.secretariatId()));
            tell(stake, NotificationKind.RETURNED, Step.NOT_EFFECTIVE, people);
        }
    }

    void on(@Observes PoamVendorAsked asked) {
        kept.forgetVendorDue(asked.poamId());
    }

    void on(@Observes RequestAsked asked) {
        Stake stake = stakes.of(asked.poamId()).orElseThrow();
        List<Long> deciders = deciders(stake, asked.turn().permission());
        tell(stake, NotificationKind.TO_DECIDE, asked.kind(), deciders);
    }

    /** Where an agency has no head, whoever decides next hears of what waits for one. */
    private List<Long> deciders(Stake stake, Permission permission) {
        List<Long> deciders = holders.nearest(permission, stake.agencyId(), stake.secretariatId());
        return deciders.isEmpty()
                ? holders.nearest(Permission.POAM_DECIDE, stake.agencyId(), stake.secretariatId())
                : deciders;
    }

    void on(@Observes RequestDecided decided) {
        if (decided.state() != RequestState.WITHDRAWN) {
            Stake stake = stakes.of(decided.poamId()).orElseThrow();
            tell(stake, NotificationKind.DECIDED, decided.state(), List.of(decided.askedBy()));
        }
    }

    void on(@Observes PoamAssigned assigned) {
        Stake stake = stakes.of(assigned.poamId()).orElseThrow();
        tell(stake, NotificationKind.ASSIGNED, null, List.of(assigned.personId()));
    }

    /** Whoever is given many at once sees each of them, and gets one mail. */
    void on(@Observes PoamsAssigned assigned) {
        if (user.isKnown() && assigned.personId() == user.personId()) {
            return;
        }
        notifications.tellMany(
                stakes.of(assigned.poamIds()).stream()
                        .map(stake -> Told.of(NotificationKind.ASSIGNED, null, stake.poamId(), stake.number()))
                        .toList(),
                assigned.personId());
    }

    private void toDecide(Stake stake, Step step, Permission permission) {
        tell(stake, NotificationKind.TO_DECIDE, step, deciders(stake, permission));
    }

    private static List<Long> submitter(Stake stake) {
        return Arrays.asList(stake.submittedBy(), stake.ownerId());
    }

    private static List<Long> closer(Stake stake) {
        return Arrays.asList(stake.closureAskedBy(), stake.ownerId());
    }

    private void tell(Stake stake, NotificationKind kind, Enum<?> detail, Collection<Long> people) {
        Long self = user.isKnown() ? user.personId() : null;
        List<Long> others = people.stream()
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(self))
                .distinct()
                .toList();
        notifications.tell(Told.of(kind, detail, stake.poamId(), stake.number()), others);
    }
}
