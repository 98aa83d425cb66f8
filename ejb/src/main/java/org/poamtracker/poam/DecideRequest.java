package org.poamtracker.poam;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A decision about a request.
 *
 * @param approve whether it is approved
 * @param reason why; no decision goes without one
 * @param rating the rating that the approver of a risk adjustment sets; null leaves the one asked for
 */
public record DecideRequest(
        long requestId, boolean approve, @Size(max = 2000) String reason, Severity rating) implements Serializable {

    /** A decision that sets no rating. */
    public DecideRequest(long requestId, boolean approve, String reason) {
        this(requestId, approve, reason, null);
    }
}
