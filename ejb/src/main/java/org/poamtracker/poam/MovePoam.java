package org.poamtracker.poam;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** One step of an item's life, as a page fills it: submit, open, return, ask for closure, verify, discard. */
public final class MovePoam implements Serializable {

    private static final long serialVersionUID = 1L;

    private long poamId;
    private long version;

    @Size(max = 2000)
    private String reason;

    /** For a page to fill. */
    public MovePoam() {}

    /**
     * A step of one item.
     *
     * @param version the version that the reader saw
     * @param reason why, or null where the step needs none
     */
    public MovePoam(long poamId, long version, String reason) {
        this.poamId = poamId;
        this.version = version;
        setReason(reason);
    }

    public long getPoamId() {
        return poamId;
    }

    public void setPoamId(long poamId) {
        this.poamId = poamId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
