package org.poamtracker.web.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.poamtracker.bulk.BulkOutcome;
import org.poamtracker.bulk.BulkRow;
import org.poamtracker.bulk.BulkService;
import org.poamtracker.bulk.BulkState;
import org.poamtracker.job.JobRow;
import org.poamtracker.job.JobService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.web.poam.PoamTexts;
import org.poamtracker.web.ui.RuleTexts;

/** Behind bulk/show.xhtml: progress, preview, what became of it, and back. */
@Named
@RequestScoped
public class BulkShowView {

    @Inject
    BulkService bulks;

    @Inject
    JobService jobs;

    @Inject
    PoamTexts words;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    private long id;
    private BulkRow bulk;

    /** A form of the page hands the id back, because its parts are asked whether they are shown before any value is set. */
    @PostConstruct
    void handedBack() {
        String handed = request.getParameter("id");
        id = handed != null && handed.matches("\\d{1,18}") ? Long.parseLong(handed) : 0;
    }

    /** Reads the change that the address names. */
    public void open() {
        bulk = bulks.show(id);
    }

    /** Says yes. */
    public String accept() {
        bulks.accept(id);
        return here();
    }

    /** Decides against it. */
    public String discard() {
        bulks.discard(id);
        return here();
    }

    /** Takes it back. */
    public String undo() {
        bulks.undo(id);
        return here();
    }

    /** Stops the work. */
    public String cancel() {
        jobs.cancel(bulks.show(id).jobId());
        return here();
    }

    private String here() {
        return "/bulk/show.xhtml?faces-redirect=true&id=" + id;
    }

    /** What is set, in words. */
    public String getFields() {
        return getBulk().fields().stream()
                .sorted()
                .map(field -> words.field(field.key()))
                .collect(Collectors.joining(", "));
    }

    /** How far the work has come; null where there is none. */
    public JobRow getJob() {
        try {
            return getBulk().jobId() == null ? null : jobs.get(getBulk().jobId());
        } catch (RuleViolation forgotten) {
            return null;
        }
    }

    /** Why the last work came to nothing, in words; null where it did not. */
    public String getFailure() {
        JobRow job = isWorking() ? null : getJob();
        return job == null || job.failureCode() == null
                ? null
                : RuleTexts.of(faces).text(job.failureCode(), job.failureArguments());
    }

    public boolean isWorking() {
        return getBulk().state().isWorking();
    }

    /** Whether it can be said yes to. */
    public boolean isWaiting() {
        return getBulk().state() == BulkState.WEIGHED;
    }

    /** Whether it is known what becomes of each item. */
    public boolean isWeighed() {
        BulkState state = getBulk().state();
        return state != BulkState.WEIGHING && state != BulkState.STOPPED;
    }

    /** What items come to: first those that say something, then all. */
    public List<BulkOutcome> getOutcomes() {
        return List.of(BulkOutcome.values()).stream()
                .filter(outcome -> getBulk().counts().of(outcome) > 0)
                .toList();
    }

    public BulkRow getBulk() {
        if (bulk == null) {
            open();
        }
        return bulk;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
