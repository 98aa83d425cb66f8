package org.poamtracker.poam;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The agencies that share the weakness of an item (POAM-13), as a page fills it. */
public class ShareItem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    @NotEmpty
    private List<Long> agencyIds = new ArrayList<>();

    /** Parts of one item. */
    public ShareItem(long poamId) {
        this.poamId = poamId;
    }

    public long getPoamId() {
        return poamId;
    }

    public List<Long> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<Long> agencyIds) {
        this.agencyIds = agencyIds;
    }
}
