package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A new item, as a page fills it. Only its agency and the name of the weakness are needed for the first save. */
public class DraftPoam implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long agencyId;

    private Long findingId;

    @Valid
    @NotNull
    private final PoamFacts facts = new PoamFacts();

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    @Valid
    private final List<PlanMilestone> milestones = new ArrayList<>();

    /** The finding that it answers from the beginning, or null. */
    public Long getFindingId() {
        return findingId;
    }

    public void setFindingId(Long findingId) {
        this.findingId = findingId;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    public PoamFacts getFacts() {
        return facts;
    }

    public List<PlanMilestone> getMilestones() {
        return milestones;
    }
}
