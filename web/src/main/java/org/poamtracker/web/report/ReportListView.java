package org.poamtracker.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.job.JobRow;
import org.poamtracker.job.JobService;
import org.poamtracker.job.JobStatus;
import org.poamtracker.report.OrderReport;
import org.poamtracker.report.ReportFormat;
import org.poamtracker.report.ReportService;
import org.poamtracker.report.ReportWork;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.CampaignFacts;
import org.poamtracker.selfaudit.CampaignRow;
import org.poamtracker.selfaudit.CampaignService;
import org.poamtracker.web.ui.RuleTexts;

/** Behind report/list.xhtml. */
@Named
@RequestScoped
public class ReportListView {

    private static final int RECENT = 50;

    @Inject
    ReportService reports;

    @Inject
    JobService jobs;

    @Inject
    AgencyService agencies;

    @Inject
    CampaignService campaigns;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    private final Map<String, OrderReport> orders = ReportForms.orders();
    private List<AgencyChoice> choices;
    private List<SecretariatChoice> secretariats;
    private List<CampaignFacts> asked;
    private List<JobRow> ordered;

    @PostConstruct
    void open() {
        if (!user.may(Permission.REPORT_AGENCY)) {
            user.demand(Permission.REPORT_ACROSS);
        }
        choices = agencies.choices(Permission.REPORT_AGENCY);
        secretariats = agencies.secretariats(Permission.REPORT_ACROSS);
        if (choices.size() == 1) {
            orders.values().forEach(order -> order.setAgencyId(choices.get(0).id()));
        }
    }

    /** Orders the report of this name. */
    public String order(String name) {
        OrderReport order = orders.get(name);
        switch (order.getKind()) {
            case AGENCY_POAM -> reports.agencyPoam(order);
            case OVERDUE_AGEING -> reports.overdueAgeing(order);
            case SLIPS -> reports.slips(order);
            case ACCEPTED_RISKS -> reports.acceptedRisks(order);
            case REPEATS -> reports.repeats(order);
            case SCORECARD -> reports.scorecard(order);
            case PROGRAM_STATUS -> reports.programs(order);
            case ANNUAL -> reports.annual(order);
            case LATE -> reports.late(order);
            case SCORE_SHEET -> reports.scoreSheet(order);
            case CERTIFICATE -> reports.certificate(order);
            case SURVEY -> reports.survey(order);
        }
        return here();
    }

    /** Stops the making of one. */
    public String cancel(long job) {
        jobs.cancel(job);
        return here();
    }

    private static String here() {
        return "/report/list.xhtml?faces-redirect=true";
    }

    /** The reader's reports of the last seven days, newest first. */
    public List<JobRow> getOrdered() {
        if (ordered == null) {
            ordered = jobs.list(0, RECENT).rows().stream()
                    .filter(job -> job.kind().equals(ReportWork.KIND))
                    .toList();
        }
        return ordered;
    }

    /** Whether one is being made, so that the page looks again by itself. */
    public boolean isWorking() {
        return getOrdered().stream().anyMatch(job -> !job.status().isFinal());
    }

    /** Whether there is a file to fetch. */
    public boolean isReady(JobRow job) {
        return job.status() == JobStatus.DONE && job.resultName() != null;
    }

    /** Why one failed, in words. */
    public String failure(JobRow job) {
        return job.failureCode() == null ? null : RuleTexts.of(faces).text(job.failureCode(), job.failureArguments());
    }

    /** What each form fills, by the name of the form. */
    public Map<String, OrderReport> getOrders() {
        return orders;
    }

    public List<AgencyChoice> getChoices() {
        return choices;
    }

    public List<SecretariatChoice> getSecretariats() {
        return secretariats;
    }

    /** The campaigns of self-audits that ask somebody within reach, the latest first. */
    public List<CampaignFacts> getCampaigns() {
        if (asked == null) {
            asked = campaigns.list().stream().map(CampaignRow::facts).toList();
        }
        return asked;
    }

    public ReportFormat[] getFormats() {
        return ReportFormat.values();
    }
}
