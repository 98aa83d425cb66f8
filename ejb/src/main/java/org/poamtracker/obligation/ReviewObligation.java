package org.poamtracker.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What a review of an obligation found, and when the next one is (OBL-3). */
public class ReviewObligation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final long version;

    @NotNull
    private LocalDate reviewedOn;

    @NotBlank
    @Size(max = 1000)
    private String found;

    @NotNull
    private LocalDate nextReviewOn;

    /** Of this one, as the reader has it before the eyes. */
    public ReviewObligation(long id, long version) {
        this.id = id;
        this.version = version;
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = Texts.orNull(found);
    }

    public LocalDate getNextReviewOn() {
        return nextReviewOn;
    }

    public void setNextReviewOn(LocalDate nextReviewOn) {
        this.nextReviewOn = nextReviewOn;
    }
}
