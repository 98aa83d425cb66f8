package org.poamtracker.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.library.Force;
import org.poamtracker.platform.Texts;

/** What an agency says of an instrument (OBL-1). */
public class KeepObligation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long agencyId;

    @NotBlank
    @Size(max = 40)
    private final String code;

    private final long version;
    private boolean applies = true;
    private Force force;

    @NotBlank
    @Size(max = 1000)
    private String why;

    @Size(max = 2000)
    private String approach;

    private LocalDate nextReviewOn;

    /** Of an agency, of the instrument with this code; {@code version} is -1 where nothing was said so far. */
    public KeepObligation(long agencyId, String code, long version) {
        this.agencyId = agencyId;
        this.code = code;
        this.version = version;
    }

    public long getAgencyId() {
        return agencyId;
    }

    /** The code of the instrument. */
    public String getCode() {
        return code;
    }

    /** The stand that the reader has before the eyes; -1 where nothing was said so far. */
    public long getVersion() {
        return version;
    }

    public boolean isApplies() {
        return applies;
    }

    public void setApplies(boolean applies) {
        this.applies = applies;
    }

    public Force getForce() {
        return force;
    }

    public void setForce(Force force) {
        this.force = force;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Texts.orNull(why);
    }

    /** How it is met. */
    public String getApproach() {
        return approach;
    }

    public void setApproach(String approach) {
        this.approach = Texts.orNull(approach);
    }

    public LocalDate getNextReviewOn() {
        return nextReviewOn;
    }

    public void setNextReviewOn(LocalDate nextReviewOn) {
        this.nextReviewOn = nextReviewOn;
    }
}
