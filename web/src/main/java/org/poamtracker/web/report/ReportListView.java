package org.poamtracker.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.job.JobRow;
import org.poamtracker.job.JobService;
import org.poamtracker.job.JobStatus;
import org.poamtracker.report.OrderReport;
import org.poamtracker.report.ReportFormat;
import org.poamtracker.report.ReportKind;
import org.poamtracker.report.ReportService;
import org.poamtracker.report.ReportWork;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
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
    CurrentUser user;

    @Inject
    FacesContext faces;

    private final OrderReport plan = new OrderReport();
    private final OrderReport overdue = new OrderReport();
    private List<AgencyChoice> choices;
    private List<SecretariatChoice> secretariats;
    private List<JobRow> ordered;

    @PostConstruct
    void open() {
        if (!user.may(Permission.REPORT_AGENCY)) {
            user.demand(Permission.REPORT_OVERDUE);
        }
        plan.setKind(ReportKind.AGENCY_POAM);
        overdue.setKind(ReportKind.OVERDUE_AGEING);
        choices = agencies.choices(Permission.REPORT_AGENCY);
        secretariats = agencies.secretariats(Permission.REPORT_OVERDUE);
        plan.setAgencyId(choices.size() == 1 ? choices.get(0).id() : null);
    }

    /** Orders the plan of an agency. */
    public String orderPlan() {
        reports.agencyPoam(plan);
        return here();
    }

    /** Orders what is overdue. */
    public String orderOverdue() {
        reports.overdueAgeing(overdue);
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

    public OrderReport getPlan() {
        return plan;
    }

    public OrderReport getOverdue() {
        return overdue;
    }

    public List<AgencyChoice> getChoices() {
        return choices;
    }

    public List<SecretariatChoice> getSecretariats() {
        return secretariats;
    }

    public ReportFormat[] getFormats() {
        return ReportFormat.values();
    }
}
