package org.poamtracker.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** Why a version is given back or rejected, and until when it is to be mended; as a page fills it. */
public class RefuseVersion extends OnVersion {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    private LocalDate until;

    /** As {@link OnVersion}. */
    public RefuseVersion(long versionId, long version) {
        super(versionId, version);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }

    /** The last day; heeded where the central office names one. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
