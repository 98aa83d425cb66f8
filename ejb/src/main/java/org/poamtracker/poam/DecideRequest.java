package org.poamtracker.poam;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A decision about a request.
 *
 * @param approve whether it is approved
 * @param reason why; a rejection needs one
 */
public record DecideRequest(
        long requestId, boolean approve, @Size(max = 2000) String reason) implements Serializable {}
