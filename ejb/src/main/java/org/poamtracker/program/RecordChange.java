package org.poamtracker.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** A material change that touches a program, as a page fills it. */
public class RecordChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long programId;
    private final long version;

    @NotNull
    private LocalDate changedOn;

    @NotBlank
    @Size(max = 2000)
    private String text;

    /** Begins with the version that its reader saw. */
    public RecordChange(long programId, long version) {
        this.programId = programId;
        this.version = version;
    }

    public long getProgramId() {
        return programId;
    }

    public long getVersion() {
        return version;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    /** What has changed, and what it touches. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }
}
