package org.poamtracker.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A further recommendation, as a page fills it. */
public class Recommend implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long findingId;

    @NotBlank
    @Size(max = 2000)
    private String text;

    /** For one finding. */
    public Recommend(long findingId) {
        this.findingId = findingId;
    }

    public long getFindingId() {
        return findingId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }
}
