package org.poamtracker.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A new version of an agency's program, as a page fills it; the first one begins the program. */
public class BeginVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long agencyId;

    @NotNull
    private ProgramKind kind;

    @NotBlank
    @Size(max = 2000)
    private String summary;

    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    public ProgramKind getKind() {
        return kind;
    }

    public void setKind(ProgramKind kind) {
        this.kind = kind;
    }

    /** What is new in it, and why it is written. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Texts.orNull(summary);
    }
}
