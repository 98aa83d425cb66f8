package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/**
 * What reports print of self-audits; in the caller's transaction. Of agencies that are within reach as a whole. Not a boundary: the
 * report feature has checked who asks.
 */
@ApplicationScoped
@Unscoped("whoever calls says within which reach")
public class SelfauditReporting {

    @Inject
    SelfauditReportRepository reports;

    @Inject
    CampaignRepository campaigns;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    ReferenceQuestionnaires reference;

    @Inject
    ResponseRepository responses;

    @Inject
    PacketRepository packets;

    @Inject
    ScoreRepository scores;

    @Inject
    ScoreService comparing;

    /** A campaign, if it asks somebody within reach. */
    public Optional<CampaignFacts> campaign(long id, Scope scope) {
        return campaigns.find(id, scope).map(Campaign::facts);
    }

    /**
     * The latest campaign of the annual self-audit that asks somebody within reach; where there is none, the latest of any.
     *
     * @param secretariatId of whose agencies it must ask one, or null
     */
    public Optional<CampaignFacts> latest(Long secretariatId, Scope scope) {
        return reports.latest(ReportPlace.secretariat(secretariatId), scope).flatMap(id -> campaign(id, scope));
    }

    /** The same, of those that ask this agency. */
    public Optional<CampaignFacts> latestOf(long agencyId, Scope scope) {
        return reports.latest(ReportPlace.agency(agencyId), scope).flatMap(id -> campaign(id, scope));
    }

    /** The agencies of a secretariat, or of all, that the campaign asked or might have asked; by secretariat and name. */
    public List<ReportedResponse> responses(CampaignFacts campaign, Long secretariatId, Scope scope) {
        return reports.responses(campaign, ReportPlace.secretariat(secretariatId), scope);
    }

    /** What they answered, question by question, in the order of the questionnaire. */
    public List<ReportedQuestion> questions(CampaignFacts campaign, Long secretariatId, Scope scope) {
        return reports.questions(campaign.id(), ReportPlace.secretariat(secretariatId), scope);
    }

    /** Their gaps that were gaps the year before. */
    public List<ReportedRepeat> repeats(CampaignFacts campaign, Long secretariatId, Scope scope) {
        return reports.repeats(campaign.id(), ReportPlace.secretariat(secretariatId), scope);
    }

    /**
     * Their gaps that are answered by accepted risks.
     *
     * @param items on whose items the reader may report
     */
    public List<ReportedAcceptance> accepted(CampaignFacts campaign, Long secretariatId, Scope scope, Scope items) {
        return reports.accepted(campaign.id(), ReportPlace.secretariat(secretariatId), scope, items);
    }

    /** By citation what the clauses of the policy and of the regulations are about. */
    public Map<String, String> about() {
        return reference.clauses().stream()
                .collect(Collectors.toMap(clause -> clause[1], clause -> clause[2], (one, other) -> one));
    }

    /** The sections of the campaign's questionnaire in their order, each with the score of these responses together, now and before. */
    public Map<SectionRow, HeatRow.Cell> sections(CampaignFacts campaign, Collection<ReportedResponse> asked) {
        Set<Long> ids = asked.stream()
                .map(ReportedResponse::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, HeatRow.Points> now = summed(scores.now(campaign.id()), ids);
        Map<String, HeatRow.Points> before = summed(scores.before(campaign.id()), ids);
        Map<SectionRow, HeatRow.Cell> sections = new LinkedHashMap<>();
        for (Section section : questionnaires.sections(campaign.editionId())) {
            sections.put(
                    section.row(),
                    HeatRow.Cell.of(
                            now.getOrDefault(section.code(), HeatRow.Points.NONE),
                            before.getOrDefault(section.code(), HeatRow.Points.NONE)));
        }
        return sections;
    }

    private static Map<String, HeatRow.Points> summed(Map<Long, Map<String, HeatRow.Points>> each, Set<Long> ids) {
        Map<String, HeatRow.Points> sums = new HashMap<>();
        each.forEach((id, sections) -> {
            if (ids.contains(id)) {
                sections.forEach((section, points) -> sums.merge(section, points, HeatRow.Points::plus));
            }
        });
        return sums;
    }

    /** What the agency answered beside the year before, as its page compares it; nothing where it was not asked. */
    public Optional<YearOnYear> years(CampaignFacts campaign, long agencyId, Scope scope) {
        return reports.response(campaign.id(), agencyId, scope).map(comparing::compare);
    }

    /** What the agency certified last in the campaign. @throws org.poamtracker.platform.RuleViolation {@code selfaudit.packet.changed} */
    public Optional<ReportedCertificate> certificate(CampaignFacts campaign, long agencyId, Scope scope) {
        return reports.response(campaign.id(), agencyId, scope)
                .flatMap(id -> packets.of(id, scope).stream().reduce((first, last) -> last))
                .map(this::certificate);
    }

    private ReportedCertificate certificate(Packet packet) {
        packet.demandWhole();
        List<ResponseStep> steps = responses.steps(packet.responseId());
        return PacketReading.of(packet, PacketReading.decision(packet, steps));
    }
}
