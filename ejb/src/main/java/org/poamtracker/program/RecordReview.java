package org.poamtracker.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What a review of a program found, as a page fills it. */
public class RecordReview implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long programId;
    private final long version;

    @NotNull
    private ReviewFound found;

    @NotBlank
    @Size(max = 2000)
    private String text;

    private LocalDate newVersionBy;

    /** Begins with the version that its reader saw. */
    public RecordReview(long programId, long version) {
        this.programId = programId;
        this.version = version;
    }

    public long getProgramId() {
        return programId;
    }

    public long getVersion() {
        return version;
    }

    public ReviewFound getFound() {
        return found;
    }

    public void setFound(ReviewFound found) {
        this.found = found;
    }

    /** Who looked at what, and what came of it. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }

    /** When a new version is to be there; heeded where one is needed. */
    public LocalDate getNewVersionBy() {
        return newVersionBy;
    }

    public void setNewVersionBy(LocalDate newVersionBy) {
        this.newVersionBy = newVersionBy;
    }
}
