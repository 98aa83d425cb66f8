package org.poamtracker.selfaudit;

import static java.util.stream.Collectors.groupingBy;
import static org.poamtracker.security.Permission.CAMPAIGN_LAUNCH;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** Campaigns, as far as their readers reach the agencies that are asked. */
@Stateless
public class CampaignService {

    @Inject
    CampaignRepository campaigns;

    @Inject
    ResponseRepository responses;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The campaigns that ask somebody within reach, the latest period first. */
    @Requires(SELFAUDIT_VIEW)
    public List<CampaignRow> list() {
        List<Campaign> all = campaigns.all();
        Map<Long, List<CampaignRepository.Standing>> standing =
                campaigns.standing(all.stream().map(Campaign::id).toList(), user.scope(SELFAUDIT_VIEW)).stream()
                        .collect(groupingBy(CampaignRepository.Standing::campaignId));
        return all.stream()
                .filter(campaign -> standing.containsKey(campaign.id()))
                .map(campaign -> row(campaign, standing.get(campaign.id())))
                .toList();
    }

    /** How all agencies within reach get on in a campaign, by code. @throws RuleViolation {@code selfaudit.campaign.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public CampaignBoard board(long campaignId) {
        Scope scope = user.scope(SELFAUDIT_VIEW);
        Campaign campaign = campaigns
                .find(campaignId, scope)
                .orElseThrow(() -> new RuleViolation("selfaudit.campaign.unknown", campaignId));
        return new CampaignBoard(
                campaign.facts(), responses.board(campaignId, LocalDate.now(clock), scope), user.may(CAMPAIGN_LAUNCH));
    }

    private CampaignRow row(Campaign campaign, List<CampaignRepository.Standing> asked) {
        LocalDate today = LocalDate.now(clock);
        return new CampaignRow(
                campaign.facts(),
                asked.size(),
                count(asked, ResponseStatus.CERTIFIED),
                count(asked, ResponseStatus.ACCEPTED),
                asked.stream()
                        .filter(each ->
                                each.status().isWithAgency() && each.dueOn().isBefore(today))
                        .count(),
                asked.size() == 1 ? asked.get(0).responseId() : null);
    }

    private static long count(List<CampaignRepository.Standing> asked, ResponseStatus status) {
        return asked.stream().filter(each -> each.status() == status).count();
    }
}
