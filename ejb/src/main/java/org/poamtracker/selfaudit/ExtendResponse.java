package org.poamtracker.selfaudit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** More time for one agency, as a page fills it. */
public class ExtendResponse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long responseId;

    @NotNull
    private LocalDate dueOn;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** Of a response. */
    public ExtendResponse(long responseId) {
        this.responseId = responseId;
    }

    public long getResponseId() {
        return responseId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
