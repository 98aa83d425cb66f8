package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.MilestoneRow;
import org.poamtracker.poam.MoveMilestone;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamMilestoneService;
import org.poamtracker.poam.PoamStatus;

/** Behind poam/done.xhtml, poam/explain.xhtml and poam/drop.xhtml: what becomes of one milestone. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamProgressView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamMilestoneService milestones;

    @Inject
    Clock clock;

    private Long milestone;
    private MilestoneRow row;
    private LocalDate doneOn;
    private String reason;

    @Override
    protected void prepare() {
        row = milestone(getItem(), milestone);
        doneOn = LocalDate.now(clock);
    }

    /** Says that it is done. */
    public String finish() {
        milestones.finish(move(doneOn));
        return back("done.milestone-done");
    }

    /** Says why it is late. */
    public String explain() {
        milestones.explain(move(null));
        return back("done.milestone-explained");
    }

    /** Drops it. */
    public String drop() {
        milestones.drop(move(null));
        return back("done.milestone-dropped");
    }

    private MoveMilestone move(LocalDate day) {
        return new MoveMilestone(getId(), getItem().version(), milestone, day, reason);
    }

    /** The milestone of an item with an id. @throws RuleViolation {@code poam.unknown} where it has none such */
    static MilestoneRow milestone(PoamDetail item, Long milestone) {
        return item.milestones().stream()
                .filter(row -> row.id().equals(milestone))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("poam.unknown"));
    }

    /** Whether the reader may say what is done and why something is late. */
    public boolean isWorking() {
        return offers(PoamAction.WORK_MILESTONES);
    }

    /** Whether the reader may plan. */
    public boolean isPlanning() {
        return offers(PoamAction.PLAN_MILESTONES);
    }

    /** Whether dropping has to be explained, because the plan was agreed to. */
    public boolean isAgreed() {
        return getItem().summary().status() != PoamStatus.DRAFT;
    }

    public MilestoneRow getRow() {
        return row;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getMilestone() {
        return milestone;
    }

    public void setMilestone(Long milestone) {
        this.milestone = milestone;
    }
}
