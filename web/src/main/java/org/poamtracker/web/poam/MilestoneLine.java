package org.poamtracker.web.poam;

import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.poam.PlanMilestone;

/** A line of a form for a milestone; one without a text is none. */
public class MilestoneLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private LocalDate dueOn;
    private Long assigneeId;

    boolean isEmpty() {
        return text == null;
    }

    PlanMilestone plan() {
        PlanMilestone plan = new PlanMilestone();
        plan.setText(text);
        plan.setDueOn(dueOn);
        plan.setAssigneeId(assigneeId);
        return plan;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
