package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A milestone added or planned otherwise, as a page fills it, with the version of the item that its reader saw. */
public class ChangeMilestone implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @Valid
    @NotNull
    private final PlanMilestone milestone = new PlanMilestone();

    private String justification;

    @Size(max = 2000)
    private String reason;

    /** A change to one item's milestones. */
    public ChangeMilestone(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
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

    public PlanMilestone getMilestone() {
        return milestone;
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
}
