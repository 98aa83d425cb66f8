package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** Scores of agencies and sections, and what changed from year to year. For who reaches all of a response. */
@Stateless
public class ScoreService {

    @Inject
    ScoreRepository scores;

    @Inject
    CampaignRepository campaigns;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseParts parts;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    CurrentUser user;

    /** The agencies within reach by sections. @throws RuleViolation {@code selfaudit.campaign.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public HeatMap heat(long campaignId) {
        Scope scope = user.scope(SELFAUDIT_VIEW);
        List<ScoreRepository.Reached> reached = scores.reached(campaignId, scope);
        Campaign campaign = campaigns
                .find(campaignId, scope)
                .filter(found -> !reached.isEmpty())
                .orElseThrow(() -> new RuleViolation("selfaudit.campaign.unknown", campaignId));
        List<SectionRow> sections = sections(campaign);
        List<HeatRow> rows = rows(campaignId, reached, sections);
        return new HeatMap(campaign.facts(), sections, rows, all(campaignId, reached, sections));
    }

    /** What an agency says otherwise than the year before. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public YearOnYear compare(long responseId) {
        Scope scope = user.scope(SELFAUDIT_VIEW);
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        List<ScoreRepository.Reached> reached = scores
                .reached(response.campaign().id(), scope)
                .stream()
                .filter(each -> each.responseId() == responseId)
                .toList();
        if (reached.isEmpty()) {
            throw ResponseDesk.unknown(responseId);
        }
        List<SectionRow> sections = sections(response.campaign());
        List<AnswerRow> changed = desk.rows(answers.of(responseId, null, scope)).stream()
                .filter(row -> row.choice() != null
                        && row.last() != null
                        && row.choice() != row.last().choice())
                .toList();
        return new YearOnYear(
                parts.head(response, responses.place(response)),
                sections,
                rows(response.campaign().id(), reached, sections).get(0),
                changed);
    }

    private List<SectionRow> sections(Campaign campaign) {
        return questionnaires.sections(campaign.edition().id()).stream()
                .map(Section::row)
                .toList();
    }

    private List<HeatRow> rows(long campaignId, List<ScoreRepository.Reached> reached, List<SectionRow> sections) {
        Map<Long, Map<String, HeatRow.Points>> now = scores.now(campaignId);
        Map<Long, Map<String, HeatRow.Points>> before = scores.before(campaignId);
        return reached.stream()
                .map(each -> row(
                        each,
                        sections,
                        now.getOrDefault(each.responseId(), Map.of()),
                        before.getOrDefault(each.responseId(), Map.of())))
                .toList();
    }

    private HeatRow all(long campaignId, List<ScoreRepository.Reached> reached, List<SectionRow> sections) {
        return row(
                new ScoreRepository.Reached(0, null, null),
                sections,
                summed(reached, scores.now(campaignId)),
                summed(reached, scores.before(campaignId)));
    }

    private static Map<String, HeatRow.Points> summed(
            List<ScoreRepository.Reached> reached, Map<Long, Map<String, HeatRow.Points>> each) {
        Map<String, HeatRow.Points> sums = new HashMap<>();
        reached.forEach(one -> each.getOrDefault(one.responseId(), Map.of())
                .forEach((section, points) -> sums.merge(section, points, HeatRow.Points::plus)));
        return sums;
    }

    private static HeatRow row(
            ScoreRepository.Reached of,
            List<SectionRow> sections,
            Map<String, HeatRow.Points> now,
            Map<String, HeatRow.Points> before) {
        List<HeatRow.Cell> cells = new ArrayList<>();
        for (SectionRow section : sections) {
            cells.add(HeatRow.Cell.of(
                    now.getOrDefault(section.code(), HeatRow.Points.NONE),
                    before.getOrDefault(section.code(), HeatRow.Points.NONE)));
        }
        return new HeatRow(of.responseId(), of.agency(), of.name(), cells, HeatRow.Cell.of(sum(now), sum(before)));
    }

    private static HeatRow.Points sum(Map<String, HeatRow.Points> sections) {
        return sections.values().stream().reduce(HeatRow.Points.NONE, HeatRow.Points::plus);
    }
}
