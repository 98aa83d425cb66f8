package org.poamtracker.program;

import jakarta.validation.constraints.AssertTrue;

/** What is signed, as a page fills it: which version, as it was seen, and that the statement is true. */
public class SignVersion extends OnVersion {

    private static final long serialVersionUID = 1L;

    @AssertTrue
    private boolean stated;

    /** As {@link OnVersion}. */
    public SignVersion(long versionId, long version) {
        super(versionId, version);
    }

    public boolean isStated() {
        return stated;
    }

    public void setStated(boolean stated) {
        this.stated = stated;
    }
}
