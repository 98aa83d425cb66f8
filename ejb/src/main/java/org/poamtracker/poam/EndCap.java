package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** The last day of a law that leaves an agency less time (POAM-7), as a page fills it. */
public class EndCap implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long agencyId;

    @NotNull
    private Long capId;

    @NotNull
    private LocalDate endsOn;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    /** Of one of an agency's. */
    public EndCap(long agencyId) {
        this.agencyId = agencyId;
    }

    public long getAgencyId() {
        return agencyId;
    }

    public Long getCapId() {
        return capId;
    }

    public void setCapId(Long capId) {
        this.capId = capId;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
