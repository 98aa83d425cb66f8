package org.poamtracker.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Other facts about a finding, as a page fills them, with the version that its reader saw. */
public class EditFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long findingId;
    private final long version;

    @Valid
    @NotNull
    private final FindingFacts facts;

    /** Begins with what the reader saw. */
    public EditFinding(long findingId, long version, FindingFacts facts) {
        this.findingId = findingId;
        this.version = version;
        this.facts = facts;
    }

    public long getFindingId() {
        return findingId;
    }

    public long getVersion() {
        return version;
    }

    public FindingFacts getFacts() {
        return facts;
    }
}
