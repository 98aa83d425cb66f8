package org.poamtracker.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Texts;

/** A new finding, as a page fills it. */
public class RecordFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotEmpty
    @SuppressWarnings("serial") // forms put lists of their own in, and those are serializable
    private List<Long> agencyIds = new ArrayList<>();

    @Size(max = 2000)
    private String recommendations;

    @Valid
    @NotNull
    private final FindingFacts facts;

    /** Begins with an empty form. */
    public RecordFinding() {
        this(new FindingFacts());
    }

    /** Begins with what is known already. */
    public RecordFinding(FindingFacts facts) {
        this.facts = facts;
    }

    public String getRecommendations() {
        return recommendations;
    }

    /** What the review recommends, one to a line. */
    public void setRecommendations(String recommendations) {
        this.recommendations = Texts.orNull(recommendations);
    }

    public List<Long> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<Long> agencyIds) {
        this.agencyIds = agencyIds;
    }

    public FindingFacts getFacts() {
        return facts;
    }
}
