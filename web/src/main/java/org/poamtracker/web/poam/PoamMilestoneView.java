package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.poam.ChangeMilestone;
import org.poamtracker.poam.MilestoneRow;
import org.poamtracker.poam.PlanMilestone;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamMilestoneService;
import org.poamtracker.poam.PoamStatus;

/** Behind poam/milestone.xhtml: a milestone added, or planned otherwise where the address names one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamMilestoneView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamMilestoneService milestones;

    private Long milestone;
    private MilestoneRow row;
    private ChangeMilestone change;

    @Override
    protected void prepare() {
        change = new ChangeMilestone(getItem().id(), getItem().version());
        if (milestone != null) {
            row = PoamProgressView.milestone(getItem(), milestone);
            PlanMilestone plan = change.getMilestone();
            plan.setMilestoneId(row.id());
            plan.setText(row.plan().text());
            plan.setDueOn(row.plan().dueOn());
            plan.setAssigneeId(row.plan().assigneeId());
        }
    }

    /** Saves it. @throws RuleViolation of POAM-6 */
    public String save() {
        milestones.plan(change);
        return back(row == null ? "done.milestone-added" : "done.milestone-changed");
    }

    /** Saves it and begins the next one. */
    public String saveAndGoOn() {
        milestones.plan(change);
        return back("done.milestone-added", "milestone");
    }

    /** Whether a change has to be explained, because the plan was agreed to. */
    public boolean isAgreed() {
        return getItem().summary().status() != PoamStatus.DRAFT;
    }

    /** Whether the reader may plan now. */
    public boolean isAllowed() {
        return offers(PoamAction.PLAN_MILESTONES);
    }

    /** The milestone that is changed; null for a new one. */
    public MilestoneRow getRow() {
        return row;
    }

    public ChangeMilestone getChange() {
        return change;
    }

    public Long getMilestone() {
        return milestone;
    }

    public void setMilestone(Long milestone) {
        this.milestone = milestone;
    }
}
