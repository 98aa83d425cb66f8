package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.poamtracker.agency.Holders;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.CampaignLaunched;
import org.poamtracker.selfaudit.ResponseMoved;
import org.poamtracker.selfaudit.SectionGiven;
import org.poamtracker.selfaudit.SelfauditStakes;
import org.poamtracker.selfaudit.SelfauditStakes.SectionStake;
import org.poamtracker.selfaudit.SelfauditStakes.Stake;

/** Tells whom it concerns what happens to self-audits, in the transaction in which it happens (NOTE-1, NOTE-10). */
@ApplicationScoped
class SelfauditEvents {

    @Inject
    Notifications notifications;

    @Inject
    NotificationRepository kept;

    @Inject
    SelfauditStakes stakes;

    @Inject
    Holders holders;

    @Inject
    CurrentUser user;

    /** Whoever leads the self-audit of an agency hears that it has begun. */
    void on(@Observes CampaignLaunched launched) {
        List<Telling> tellings = new ArrayList<>();
        for (Stake stake : stakes.ofCampaign(launched.campaignId())) {
            Told told = told(NotificationKind.ASSIGNED, "SELFAUDIT", stake);
            others(holding(Permission.SELFAUDIT_LEAD, stake))
                    .forEach(person -> tellings.add(new Telling(told, person, false)));
        }
        notifications.tellAll(tellings);
    }

    void on(@Observes SectionGiven given) {
        SectionStake stake = stakes.section(given.responseId(), given.sectionId());
        tell(
                new Told(
                        NotificationKind.ASSIGNED,
                        "SECTION",
                        About.selfaudit(stake.responseId()),
                        stake.name(),
                        stake.dueOn(),
                        null),
                List.of(stake.personId()));
    }

    void on(@Observes ResponseMoved moved) {
        Stake stake = stakes.of(moved.responseId());
        switch (moved.step()) {
            case SIGNED ->
                tell(
                        told(NotificationKind.TO_DECIDE, "SELFAUDIT_SIGN", stake),
                        holding(Permission.SELFAUDIT_ENDORSE, stake));
            case ENDORSED -> {
                kept.forgetSelfauditDue(stake.responseId());
                List<Long> deciders = new ArrayList<>(holding(Permission.SELFAUDIT_REVIEW, stake));
                deciders.addAll(holding(Permission.SELFAUDIT_ACCEPT, stake));
                tell(told(NotificationKind.TO_DECIDE, "SELFAUDIT", stake), deciders);
            }
            case RETURNED -> tell(told(NotificationKind.RETURNED, "SELFAUDIT", stake), concerned(stake));
            case ACCEPTED -> tell(told(NotificationKind.DECIDED, "SELFAUDIT", stake), concerned(stake));
            case EXTENDED -> {
                kept.forgetSelfauditDue(stake.responseId());
                tell(
                        told(NotificationKind.DECIDED, "SELFAUDIT_MORE", stake),
                        holding(Permission.SELFAUDIT_LEAD, stake));
            }
            case REOPENED, REVIEWED -> {
                // the agency took it back itself; what the secretariat says is for the central office, which decides
                // anyway
            }
        }
    }

    /** Whoever leads it and whoever signed it. */
    private List<Long> concerned(Stake stake) {
        List<Long> people = new ArrayList<>(holding(Permission.SELFAUDIT_LEAD, stake));
        people.addAll(stakes.signers(stake.responseId()));
        return people;
    }

    private List<Long> holding(Permission permission, Stake stake) {
        return holders.nearest(permission, stake.agencyId(), stake.secretariatId());
    }

    private static Told told(NotificationKind kind, String detail, Stake stake) {
        return new Told(kind, detail, About.selfaudit(stake.responseId()), stake.name(), stake.dueOn(), null);
    }

    private void tell(Told told, Collection<Long> people) {
        notifications.tell(told, others(people));
    }

    private List<Long> others(Collection<Long> people) {
        Long self = user.isKnown() ? user.personId() : null;
        return people.stream().filter(person -> !person.equals(self)).distinct().toList();
    }
}
