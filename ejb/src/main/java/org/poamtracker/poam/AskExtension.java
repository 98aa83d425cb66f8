package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Texts;

/** A later due date asked for (POAM-5), as a page fills it, with the milestones that would move along. */
public class AskExtension implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @NotNull
    private LocalDate newDueOn;

    @NotNull
    private String justification;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    @Valid
    private final List<PlanMilestone> milestones = new ArrayList<>();

    /** An extension of one item. */
    public AskExtension(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
    }

    List<ExtensionStep> steps() {
        return milestones.stream()
                .map(step -> new ExtensionStep(step.getMilestoneId(), step.getText(), step.getDueOn()))
                .toList();
    }

    Why why() {
        return new Why(justification, reason);
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    public LocalDate getNewDueOn() {
        return newDueOn;
    }

    public void setNewDueOn(LocalDate newDueOn) {
        this.newDueOn = newDueOn;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = Texts.orNull(justification);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }

    public List<PlanMilestone> getMilestones() {
        return milestones;
    }
}
