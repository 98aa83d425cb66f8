package org.poamtracker.finding;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Other agencies that a finding concerns, as a page fills it, with the version that its reader saw. */
public class ChangeAgencies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long findingId;
    private final long version;

    @NotEmpty
    @SuppressWarnings("serial") // forms put lists of their own in, and those are serializable
    private List<Long> agencyIds;

    /** Begins with those that it concerns. */
    public ChangeAgencies(long findingId, long version, List<Long> agencyIds) {
        this.findingId = findingId;
        this.version = version;
        this.agencyIds = new ArrayList<>(agencyIds);
    }

    public long getFindingId() {
        return findingId;
    }

    public long getVersion() {
        return version;
    }

    public List<Long> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<Long> agencyIds) {
        this.agencyIds = agencyIds;
    }
}
