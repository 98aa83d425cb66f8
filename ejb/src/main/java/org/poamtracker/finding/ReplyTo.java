package org.poamtracker.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** What the auditor replies, as a page fills it. */
public class ReplyTo implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long recommendationId;
    private final long version;

    @NotBlank
    @Size(max = 2000)
    private String text;

    /** Begins with the version that its reader saw. */
    public ReplyTo(long recommendationId, long version) {
        this.recommendationId = recommendationId;
        this.version = version;
    }

    public long getRecommendationId() {
        return recommendationId;
    }

    public long getVersion() {
        return version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }
}
