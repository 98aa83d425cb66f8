package org.poamtracker.selfaudit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Texts;

/** A campaign to be launched, as a page fills it. */
public class LaunchCampaign implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long editionId;

    @NotBlank
    @Size(max = 200)
    private String name;

    private Long secretariatId;

    @NotNull
    private LocalDate periodFrom;

    @NotNull
    private LocalDate periodTo;

    @NotNull
    private LocalDate dueOn;

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    private List<Long> agencyIds = new ArrayList<>();

    public Long getEditionId() {
        return editionId;
    }

    public void setEditionId(Long editionId) {
        this.editionId = editionId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Texts.orNull(name);
    }

    /** Whose agencies are asked; null for all of the Commonwealth's. */
    public Long getSecretariatId() {
        return secretariatId;
    }

    public void setSecretariatId(Long secretariatId) {
        this.secretariatId = secretariatId;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** The agencies that are asked; none stands for all that are in use there. */
    public List<Long> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<Long> agencyIds) {
        this.agencyIds = agencyIds == null ? new ArrayList<>() : agencyIds;
    }
}
