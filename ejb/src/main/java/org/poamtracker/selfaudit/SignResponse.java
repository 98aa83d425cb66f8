package org.poamtracker.selfaudit;

import jakarta.validation.constraints.AssertTrue;
import java.io.Serializable;

/** What is signed, as a page fills it: which response, as it was seen, and that the statement is true. */
public class SignResponse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long responseId;
    private final long version;

    @AssertTrue
    private boolean stated;

    /**
     * Of a response.
     *
     * @param version that the signer saw
     */
    public SignResponse(long responseId, long version) {
        this.responseId = responseId;
        this.version = version;
    }

    public long getResponseId() {
        return responseId;
    }

    public long getVersion() {
        return version;
    }

    public boolean isStated() {
        return stated;
    }

    public void setStated(boolean stated) {
        this.stated = stated;
    }
}
