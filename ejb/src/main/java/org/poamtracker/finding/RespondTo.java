package org.poamtracker.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What an agency says to a recommendation, as a page fills it. */
public class RespondTo implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long recommendationId;
    private final long version;

    @NotNull
    private Response response;

    @NotBlank
    @Size(max = 2000)
    private String text;

    private LocalDate plannedOn;

    /** Begins with the version that its reader saw. */
    public RespondTo(long recommendationId, long version) {
        this.recommendationId = recommendationId;
        this.version = version;
    }

    public long getRecommendationId() {
        return recommendationId;
    }

    public long getVersion() {
        return version;
    }

    public Response getResponse() {
        return response;
    }

    public void setResponse(Response response) {
        this.response = response;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }
}
