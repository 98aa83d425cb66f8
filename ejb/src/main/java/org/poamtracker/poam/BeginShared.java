package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A new item for a weakness shared by agencies (POAM-13), as a page fills it. Of its facts the weakness and the dates that bind count. */
public class BeginShared implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long agencyId;

    @Valid
    @NotNull
    private final PoamFacts facts = new PoamFacts();

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    @NotEmpty
    private List<Long> agencyIds = new ArrayList<>();

    /** The agency that keeps it. */
    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    public PoamFacts getFacts() {
        return facts;
    }

    /** The agencies that have a part each. */
    public List<Long> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<Long> agencyIds) {
        this.agencyIds = agencyIds;
    }
}
