package org.poamtracker.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** That somebody has compared a requirement, or an instrument, with its source, and with which; or that it has to be compared anew, and why. */
public class MarkVerified implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final int revision;

    @NotBlank
    @Size(max = 500)
    private String note;

    /** Of the version that the reader has before the eyes. */
    public MarkVerified(long id, int revision) {
        this.id = id;
        this.revision = revision;
    }

    public long getId() {
        return id;
    }

    public int getRevision() {
        return revision;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Texts.orNull(note);
    }
}
