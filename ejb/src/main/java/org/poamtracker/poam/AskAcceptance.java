package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** A risk to be accepted until a day (POAM-10), as a page fills it. */
public class AskAcceptance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @NotNull
    private LocalDate acceptedUntil;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    @NotBlank
    @Size(max = 2000)
    private String compensatingControl;

    /** An acceptance of one item's risk. */
    public AskAcceptance(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    /** The last day; one year from today at most. */
    public LocalDate getAcceptedUntil() {
        return acceptedUntil;
    }

    public void setAcceptedUntil(LocalDate acceptedUntil) {
        this.acceptedUntil = acceptedUntil;
    }

    /** The rationale. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }

    /** What holds the risk down meanwhile. */
    public String getCompensatingControl() {
        return compensatingControl;
    }

    public void setCompensatingControl(String compensatingControl) {
        this.compensatingControl = Texts.orNull(compensatingControl);
    }
}
