package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.CAMPAIGN_LAUNCH;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Launching campaigns, and giving single agencies more time. */
@Stateless
public class CampaignLaunchService {

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    CampaignRepository campaigns;

    @Inject
    ResponseRepository responses;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignLaunched> launched;

    @Inject
    Event<ResponseMoved> moved;

    /**
     * Asks the agencies, all in one transaction, and returns the id of the campaign. From now on the version of the
     * questionnaire stays as it is (AUDIT-1).
     *
     * @throws RuleViolation {@code selfaudit.unknown-secretariat}, {@code selfaudit.unknown-agency} out of reach; {@code selfaudit.questionnaire.unknown};
     *     {@code selfaudit.no-questions}, {@code selfaudit.no-agency}, {@code selfaudit.period-backwards}, {@code selfaudit.due-in-past}
     */
    @Requires(CAMPAIGN_LAUNCH)
    public long launch(@Valid LaunchCampaign terms) {
        Scope scope = user.scope(CAMPAIGN_LAUNCH);
        Long secretariat = secretariat(terms, scope);
        List<AgencyPlace> asked = agencies(terms, secretariat, scope);
        Edition edition = questionnaires
                .take(terms.getEditionId())
                .orElseThrow(() -> new RuleViolation("selfaudit.questionnaire.unknown", terms.getEditionId()));
        int questions = questionnaires.questions(edition.id()).size();
        if (questions == 0) {
            throw new RuleViolation("selfaudit.no-questions", edition.title());
        }
        Campaign campaign = new Campaign(edition, terms, secretariat, act());
        Map<Long, Long> before = campaigns.latest(edition.questionnaire());
        campaigns.add(campaign);
        List<AgencyResponse> made = asked.stream()
                .map(place -> new AgencyResponse(campaign, place.id(), before.get(place.id()), questions))
                .toList();
        made.forEach(campaigns::add);
        campaigns.addAnswers(campaign);
        trail.append(TrailEvent.of("CAMPAIGN_LAUNCHED")
                .on("CAMPAIGN", campaign.id(), campaign.name())
                .change("edition", null, edition.title())
                .change("agencies", null, asked.size())
                .change("dueOn", null, campaign.dueOn()));
        for (int i = 0; i < made.size(); i++) {
            trail.append(ResponseDesk.about("SELFAUDIT_OPENED", made.get(i), asked.get(i))
                    .change("dueOn", null, campaign.dueOn()));
        }
        launched.fire(new CampaignLaunched(campaign.id()));
        return campaign.id();
    }

    /**
     * Gives one agency more time.
     *
     * @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.not-later}, {@code selfaudit.wrong-status}
     */
    @Requires(CAMPAIGN_LAUNCH)
    public void extend(@Valid ExtendResponse asked) {
        AgencyResponse response = responses
                .take(asked.getResponseId(), user.scope(CAMPAIGN_LAUNCH))
                .orElseThrow(() -> new RuleViolation("selfaudit.response.unknown", asked.getResponseId()));
        TrailEvent event = ResponseDesk.about("SELFAUDIT_EXTENDED", response, responses.place(response))
                .change("dueOn", response.dueOn(), asked.getDueOn())
                .note(asked.getReason());
        response.extend(asked.getDueOn());
        responses.add(new ResponseStep(response, StepKind.EXTENDED, asked.getReason(), act()));
        trail.append(event);
        moved.fire(new ResponseMoved(response.id(), StepKind.EXTENDED));
    }

    /** Whoever launches for one secretariat names it, or it is the only one within reach; null for all. */
    private static Long secretariat(LaunchCampaign terms, Scope scope) {
        Long named = terms.getSecretariatId();
        if (scope.everything()) {
            return named;
        }
        Set<Long> within = scope.secretariatIds();
        if (named == null ? within.size() != 1 : !within.contains(named)) {
            throw new RuleViolation("selfaudit.unknown-secretariat");
        }
        return named == null ? within.iterator().next() : named;
    }

    private List<AgencyPlace> agencies(LaunchCampaign terms, Long secretariat, Scope scope) {
        List<AgencyPlace> there = campaigns.agencies(secretariat, scope);
        List<AgencyPlace> asked = terms.getAgencyIds().isEmpty()
                ? there
                : there.stream()
                        .filter(place -> terms.getAgencyIds().contains(place.id()))
                        .toList();
        if (!terms.getAgencyIds().isEmpty()
                && asked.size() != Set.copyOf(terms.getAgencyIds()).size()) {
            throw new RuleViolation("selfaudit.unknown-agency");
        }
        if (asked.isEmpty()) {
            throw new RuleViolation("selfaudit.no-agency");
        }
        return asked;
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }
}
