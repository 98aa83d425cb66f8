package org.poamtracker.job;

import java.util.Map;
import java.util.Set;

/** How far a job has come. */
public enum JobStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Is being worked on, or was when the server died. */
    RUNNING,
    /** Did what it was started for. */
    DONE,
    /** Could not be done; the failure says why. */
    FAILED,
    /** Its owner stopped it. */
    CANCELLED;

    private static final Map<JobStatus, Set<JobStatus>> NEXT = Map.of(
            QUEUED, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(QUEUED, DONE, FAILED, CANCELLED),
            DONE, Set.of(),
            FAILED, Set.of(),
            CANCELLED, Set.of());

    /** Whether this status may follow directly. */
    public boolean canBecome(JobStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return NEXT.get(this).isEmpty();
    }
}
