package org.poamtracker.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What somebody proposes that a requirement should say, from when on and why (LIB-7). */
public class ProposeChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final int revision;

    @NotBlank
    @Size(max = 300)
    private String heading;

    @Size(max = RequirementFacts.LONGEST)
    private String text;

    @NotNull
    private Duty duty;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** Of a requirement as the reader has it before the eyes. */
    public ProposeChange(RequirementDetail known) {
        this(known.id(), known.version().revision(), known.facts());
    }

    ProposeChange(long id, int revision, RequirementFacts known) {
        this.id = id;
        this.revision = revision;
        heading = known.getHeading();
        text = known.getText();
        duty = known.getDuty();
    }

    /** Of the requirement. */
    public long getId() {
        return id;
    }

    /** The version that it was made from. */
    public int getRevision() {
        return revision;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = Texts.orNull(heading);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    /** The first day that it is to stand for. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
