package org.poamtracker.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** What the central office says to a proposal, and why (LIB-7). */
public class DecideProposal implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private boolean approved;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** To this one. */
    public DecideProposal(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }

    public boolean isApproved() {
        return approved;
    }

    public void setApproved(boolean approved) {
        this.approved = approved;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
