package org.poamtracker.bulk;

/** How far a change of many items has come. */
public enum BulkState {
    /** It is being found out what would change. */
    WEIGHING,
    /** That is shown, and waits for a yes. */
    WEIGHED,
    /** It is being written. */
    WRITING,
    /** It was written, and can be undone for a while. */
    WRITTEN,
    /** It is being undone. */
    UNDOING,
    /** It was undone, as far as nothing else had changed. */
    UNDONE,
    /** Its starter decided against it. */
    DISCARDED,
    /** It was stopped before it was known what would change. */
    STOPPED;

    /** Whether a job works on it. */
    public boolean isWorking() {
        return this == WEIGHING || this == WRITING || this == UNDOING;
    }

    /** Where it stands after its job ended without success: every job writes all or nothing. */
    BulkState afterStopped() {
        return switch (this) {
            case WEIGHING -> STOPPED;
            case WRITING -> WEIGHED;
            case UNDOING -> WRITTEN;
            default -> this;
        };
    }
}
