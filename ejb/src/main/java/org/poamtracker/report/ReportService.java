package org.poamtracker.report;

import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.PROGRAM_VIEW;
import static org.poamtracker.security.Permission.REPORT_ACROSS;
import static org.poamtracker.security.Permission.REPORT_AGENCY;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import org.poamtracker.job.Jobs;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamReporting;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.selfaudit.SelfauditReporting;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * Orders reports; each is rendered by a job, within its reader's reach at that time (POAM-15). Every method returns the job's
 * id. Those across agencies refuse a secretariat that is out of reach with {@code report.unknown-secretariat}, those about one
 * agency refuse that with {@code report.unknown-agency}, those of a campaign refuse one that asks nobody within reach with
 * {@code selfaudit.campaign.unknown}.
 */
@Stateless
public class ReportService {

    @Inject
    PoamReporting poams;

    @Inject
    SelfauditReporting selfaudits;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Orders the plan of an agency. */
    @Requires(REPORT_AGENCY)
    public long agencyPoam(@Valid OrderReport order) {
        return ofAgency(ReportKind.AGENCY_POAM, order, Map.of());
    }

    /** Orders what is overdue across agencies. */
    @Requires(REPORT_ACROSS)
    public long overdueAgeing(@Valid OrderReport order) {
        return across(ReportKind.OVERDUE_AGEING, order);
    }

    /** Orders what was promised first beside what is promised now. */
    @Requires(REPORT_ACROSS)
    public long slips(@Valid OrderReport order) {
        return across(ReportKind.SLIPS, order);
    }

    /** Orders the register of accepted risks. */
    @Requires(REPORT_ACROSS)
    public long acceptedRisks(@Valid OrderReport order) {
        return across(ReportKind.ACCEPTED_RISKS, order);
    }

    /** Orders what was closed and came back. */
    @Requires({REPORT_ACROSS, FINDING_VIEW})
    public long repeats(@Valid OrderReport order) {
        return across(ReportKind.REPEATS, order);
    }

    /** Orders the scorecard. */
    @Requires(REPORT_ACROSS)
    public long scorecard(@Valid OrderReport order) {
        return across(ReportKind.SCORECARD, order);
    }

    /** Orders how written programs stand. */
    @Requires({REPORT_ACROSS, PROGRAM_VIEW})
    public long programs(@Valid OrderReport order) {
        return across(ReportKind.PROGRAM_STATUS, order);
    }

    /** Orders how the agencies stand in a year's self-audit. */
    @Requires({REPORT_ACROSS, SELFAUDIT_VIEW})
    public long annual(@Valid OrderReport order) {
        return across(ReportKind.ANNUAL, order);
    }

    /** Orders whose self-audit is late or missing. */
    @Requires({REPORT_ACROSS, SELFAUDIT_VIEW})
    public long late(@Valid OrderReport order) {
        return across(ReportKind.LATE, order);
    }

    /** Orders what an agency's self-audit comes to. */
    @Requires({REPORT_AGENCY, SELFAUDIT_VIEW})
    public long scoreSheet(@Valid OrderReport order) {
        return ofAgency(ReportKind.SCORE_SHEET, order, Map.of());
    }

    /** Orders the certificate of an agency's self-audit. */
    @Requires({REPORT_AGENCY, SELFAUDIT_VIEW})
    public long certificate(@Valid OrderReport order) {
        return ofAgency(ReportKind.CERTIFICATE, order, Map.of());
    }

    /** Orders an agency's answers to the State Auditor's survey. */
    @Requires({REPORT_AGENCY, FINDING_VIEW})
    public long survey(@Valid OrderReport order) {
        return ofAgency(ReportKind.SURVEY, order, order.isForPublic() ? Map.of("edition", "public") : Map.of());
    }

    private long ofAgency(ReportKind kind, OrderReport order, Map<String, String> more) {
        long id = order.getAgencyId() == null ? 0 : order.getAgencyId();
        PoamReporting.NamedAgency agency = poams.agency(id, user.scope(REPORT_AGENCY))
                .orElseThrow(() -> new RuleViolation("report.unknown-agency", id));
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("agency", "" + agency.id());
        parameters.putAll(campaign(kind, order));
        return start(kind, order.getFormat(), agency.code(), parameters);
    }

    private long across(ReportKind kind, OrderReport order) {
        Map<String, String> parameters = new HashMap<>(campaign(kind, order));
        Long id = order.getSecretariatId();
        if (id == null) {
            return start(kind, order.getFormat(), null, parameters);
        }
        String name = poams.secretariat(id, user.scope(REPORT_ACROSS))
                .orElseThrow(() -> new RuleViolation("report.unknown-secretariat", id));
        parameters.put("secretariat", "" + id);
        return start(kind, order.getFormat(), name, parameters);
    }

    private Map<String, String> campaign(ReportKind kind, OrderReport order) {
        Long id = order.getCampaignId();
        if (id == null || !kind.isOfCampaign()) {
            return Map.of();
        }
        return selfaudits
                .campaign(id, user.scope(SELFAUDIT_VIEW))
                .map(campaign -> Map.of("campaign", "" + campaign.id()))
                .orElseThrow(() -> new RuleViolation("selfaudit.campaign.unknown", id));
    }

    private long start(ReportKind kind, ReportFormat format, String about, Map<String, String> more) {
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("report", kind.name());
        parameters.put("format", format.name());
        trail.append(TrailEvent.of("REPORT_ORDERED").note(kind + " " + format + (about == null ? "" : " " + about)));
        return jobs.start(ReportWork.KIND, about, parameters);
    }
}
