package org.poamtracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.selfaudit.AnnualReport;
import org.poamtracker.reports.selfaudit.Asked;
import org.poamtracker.reports.selfaudit.LateReport;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;
import org.poamtracker.selfaudit.CampaignFacts;
import org.poamtracker.selfaudit.ReportedResponse;
import org.poamtracker.selfaudit.SelfauditReporting;

/**
 * Reads what reports on self-audits print, within the reach of self-audits; in the caller's transaction. Each is of one campaign: the
 * one chosen, or the latest of the annual self-audit.
 */
@ApplicationScoped
class SelfauditData {

    @Inject
    SelfauditReporting selfaudits;

    @Inject
    CurrentUser user;

    /** How all agencies stand. @throws RuleViolation {@code selfaudit.campaign.unknown} */
    AnnualReport annual(Heading heading, RegisterData.Reached reached, Long campaignId, Words words) {
        Scope scope = scope();
        CampaignFacts campaign = campaign(campaignId, reached.secretariatId(), scope);
        return new AnnualData(words).report(heading, reached.name(), asked(campaign), read(campaign, reached, scope));
    }

    private AnnualData.Read read(CampaignFacts campaign, RegisterData.Reached reached, Scope scope) {
        if (campaign == null) {
            return AnnualData.Read.NOTHING;
        }
        Long secretariat = reached.secretariatId();
        List<ReportedResponse> responses = selfaudits.responses(campaign, secretariat, scope);
        return new AnnualData.Read(
                responses,
                selfaudits.sections(campaign, responses),
                selfaudits.questions(campaign, secretariat, scope),
                selfaudits.repeats(campaign, secretariat, scope),
                selfaudits.accepted(campaign, secretariat, scope, reached.scope()),
                selfaudits.about());
    }

    /** Who is late or missing. @throws RuleViolation as above */
    LateReport late(Heading heading, RegisterData.Reached reached, Long campaignId) {
        Scope scope = scope();
        CampaignFacts campaign = campaign(campaignId, reached.secretariatId(), scope);
        List<ReportedResponse> responses =
                campaign == null ? List.of() : selfaudits.responses(campaign, reached.secretariatId(), scope);
        return new LateReport(heading, reached.name(), asked(campaign), AnnualData.agencies(responses, List.of()));
    }

    /** The scores of an agency, or its certificate. @throws RuleViolation as above */
    Report ofAgency(ReportKind kind, Heading heading, NamedAgency agency, Long campaignId, Words words) {
        Scope scope = scope();
        CampaignFacts campaign =
                campaignId == null ? selfaudits.latestOf(agency.id(), scope).orElse(null) : chosen(campaignId, scope);
        if (kind == ReportKind.CERTIFICATE) {
            return new CertificateData(words)
                    .report(
                            heading,
                            agency,
                            asked(campaign),
                            campaign == null
                                    ? null
                                    : selfaudits
                                            .certificate(campaign, agency.id(), scope)
                                            .orElse(null));
        }
        return new ScoreSheetData(words)
                .report(
                        heading,
                        agency,
                        asked(campaign),
                        campaign == null
                                ? null
                                : selfaudits.years(campaign, agency.id(), scope).orElse(null));
    }

    private Scope scope() {
        user.demand(Permission.SELFAUDIT_VIEW);
        return user.scope(Permission.SELFAUDIT_VIEW);
    }

    private CampaignFacts campaign(Long id, Long secretariatId, Scope scope) {
        return id == null ? selfaudits.latest(secretariatId, scope).orElse(null) : chosen(id, scope);
    }

    private CampaignFacts chosen(long id, Scope scope) {
        return selfaudits.campaign(id, scope).orElseThrow(() -> new RuleViolation("selfaudit.campaign.unknown", id));
    }

    private static Asked asked(CampaignFacts campaign) {
        return campaign == null
                ? null
                : new Asked(
                        campaign.name(),
                        campaign.edition(),
                        campaign.periodFrom(),
                        campaign.periodTo(),
                        campaign.dueOn());
    }
}
