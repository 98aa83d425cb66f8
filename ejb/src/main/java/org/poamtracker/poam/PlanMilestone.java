package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What a milestone is to say, as a page fills it. */
public class PlanMilestone implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long milestoneId;

    @NotBlank
    @Size(max = 2000)
    private String text;

    @NotNull
    private LocalDate dueOn;

    private Long assigneeId;

    MilestonePlan plan() {
        return new MilestonePlan(text, dueOn, assigneeId);
    }

    /** Which milestone; null for a new one. */
    public Long getMilestoneId() {
        return milestoneId;
    }

    public void setMilestoneId(Long milestoneId) {
        this.milestoneId = milestoneId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
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
