package org.poamtracker.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A requirement, what it is to be linked with, and why (LIB-6). */
public class LinkRequirements implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;

    @NotBlank
    @Size(max = 170)
    private String other;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** Of this requirement. */
    public LinkRequirements(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }

    /** The citation of the other one, or {@code CODE:citation} where several instruments have the same. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = Texts.orNull(other);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
