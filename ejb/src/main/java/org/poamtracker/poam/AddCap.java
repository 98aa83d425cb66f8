package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** A law that leaves an agency less time (POAM-7), as a page fills it. */
public class AddCap implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long agencyId;

    @NotBlank
    @Size(max = 200)
    private String citation;

    @Valid
    @NotNull
    private final CapDays days = new CapDays();

    private LocalDate latestOn;

    @NotNull
    private LocalDate startsOn;

    private LocalDate endsOn;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    /** One more of an agency. */
    public AddCap(long agencyId) {
        this.agencyId = agencyId;
    }

    public long getAgencyId() {
        return agencyId;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = Texts.orNull(citation);
    }

    public CapDays getDays() {
        return days;
    }

    public LocalDate getLatestOn() {
        return latestOn;
    }

    public void setLatestOn(LocalDate latestOn) {
        this.latestOn = latestOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
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
