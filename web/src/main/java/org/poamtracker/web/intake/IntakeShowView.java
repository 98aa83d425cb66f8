package org.poamtracker.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.poamtracker.intake.IntakeRow;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.intake.IntakeState;
import org.poamtracker.intake.RefusedCell;
import org.poamtracker.job.JobRow;
import org.poamtracker.job.JobService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.RuleTexts;
import org.poamtracker.web.ui.StoredRules;

/** Behind intake/show.xhtml: progress, preview, and what became of it. */
@Named
@RequestScoped
public class IntakeShowView {

    @Inject
    IntakeService intakes;

    @Inject
    JobService jobs;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    private long id;
    private IntakeRow intake;
    private JobRow job;

    /** A form of the page hands the id back, because its parts are asked whether they are shown before any value is set. */
    @PostConstruct
    void handedBack() {
        String handed = request.getParameter("id");
        id = handed != null && handed.matches("\\d{1,18}") ? Long.parseLong(handed) : 0;
    }

    /** Reads the workbook that the address names. */
    public void open() {
        intake = intakes.show(id);
        job = own(intake.jobId());
    }

    /** A job is its starter's; somebody else of the agency sees the state alone. */
    private JobRow own(Long jobId) {
        try {
            return jobId == null ? null : jobs.get(jobId);
        } catch (RuleViolation somebodyElses) {
            return null;
        }
    }

    /** Takes the accepted rows in. */
    public String accept() {
        intakes.accept(id);
        return here();
    }

    /** Decides against it. */
    public String discard() {
        intakes.discard(id);
        return here();
    }

    /** Stops the work. */
    public String cancel() {
        jobs.cancel(intakes.show(id).jobId());
        return here();
    }

    private String here() {
        return "/intake/show.xhtml?faces-redirect=true&id=" + id;
    }

    /** What is wrong and what to do. */
    public String text(RefusedCell cell) {
        return new StoredRules(faces).text(cell.code(), cell.arguments());
    }

    /** Why the job failed, in words. */
    public String getFailure() {
        return job == null || job.failureCode() == null
                ? null
                : RuleTexts.of(faces).text(job.failureCode(), job.failureArguments());
    }

    /** Whether something is being done, so that the page looks again by itself. */
    public boolean isWorking() {
        return getIntake().state() == IntakeState.READING || getIntake().state() == IntakeState.TAKING;
    }

    /** Whether it is known what becomes of the rows. */
    public boolean isWeighed() {
        return getIntake().state() != IntakeState.READING
                && getIntake().counts().getTotal() > 0;
    }

    public boolean isPreviewed() {
        return getIntake().state() == IntakeState.PREVIEWED;
    }

    public IntakeRow getIntake() {
        if (intake == null) {
            open();
        }
        return intake;
    }

    public JobRow getJob() {
        return job;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
