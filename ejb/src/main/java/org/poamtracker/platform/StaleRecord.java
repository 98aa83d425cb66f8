package org.poamtracker.platform;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.List;

/**
 * Somebody else changed the record after the reader saw it, so nothing is written. Pages show who, when, and
 * {@link #differences()} between what stands there now and what the reader was about to write.
 *
 * <p>Thrown before anything is written, so there is nothing to roll back; and what is not rolled back cannot take away what
 * others wrote (ADR 014).
 */
@ApplicationException(rollback = false)
public class StaleRecord extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient Instant changedAt;
    private final transient List<Difference> differences;

    /** A record last changed by this person at this moment. */
    public StaleRecord(String changedBy, Instant changedAt, List<Difference> differences) {
        super("common.stale", changedBy);
        this.changedAt = changedAt;
        this.differences = List.copyOf(differences);
    }

    /** When the record was changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What differs; empty where the reader was about to write no fields. */
    public List<Difference> differences() {
        return differences;
    }
}
