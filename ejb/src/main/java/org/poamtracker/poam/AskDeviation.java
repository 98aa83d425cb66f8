package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A deviation asked for (POAM-11), as a page fills it. */
public class AskDeviation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @NotNull
    private DeviationKind deviation;

    private Severity askedRating;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    /** A deviation of one item. */
    public AskDeviation(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    public DeviationKind getDeviation() {
        return deviation;
    }

    public void setDeviation(DeviationKind deviation) {
        this.deviation = deviation;
    }

    /** The rating that a risk adjustment asks for; its approver sets the one that counts. */
    public Severity getAskedRating() {
        return askedRating;
    }

    public void setAskedRating(Severity askedRating) {
        this.askedRating = askedRating;
    }

    /** The rationale, with what proves it. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
