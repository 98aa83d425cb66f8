package org.poamtracker.selfaudit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** Who is to answer a section, and until when, as a page fills it. */
public class GiveSection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long responseId;
    private final long sectionId;

    @NotNull
    private Long personId;

    @NotNull
    private LocalDate dueOn;

    /** Of a section of a response. */
    public GiveSection(long responseId, long sectionId) {
        this.responseId = responseId;
        this.sectionId = sectionId;
    }

    public long getResponseId() {
        return responseId;
    }

    public long getSectionId() {
        return sectionId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
