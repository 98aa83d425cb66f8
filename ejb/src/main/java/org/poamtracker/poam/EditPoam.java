package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Other facts about an item, as a page fills them, with the version that its reader saw. */
public class EditPoam implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @Valid
    @NotNull
    private final PoamFacts facts;

    /** Begins with what the reader saw. */
    public EditPoam(long poamId, long version, PoamFacts facts) {
        this.poamId = poamId;
        this.version = version;
        this.facts = facts;
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    public PoamFacts getFacts() {
        return facts;
    }
}
