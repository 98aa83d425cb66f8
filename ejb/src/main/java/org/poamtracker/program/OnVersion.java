package org.poamtracker.program;

import java.io.Serializable;

/** That something is to be done with a version, as its reader saw it. */
public class OnVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long versionId;
    private final long version;

    /**
     * Of a version.
     *
     * @param version of its program that the reader saw
     */
    public OnVersion(long versionId, long version) {
        this.versionId = versionId;
        this.version = version;
    }

    public long getVersionId() {
        return versionId;
    }

    public long getVersion() {
        return version;
    }
}
