package org.poamtracker.bulk;

/** What becomes of one item. */
public enum BulkOutcome {
    /** Not weighed yet. */
    WAITING,
    /** It changes, or was changed. */
    CHANGED,
    /** It says so already. */
    UNCHANGED,
    /** It stays as it is, for a reason. */
    REFUSED,
    /** It is as it was before. */
    UNDONE,
    /** It was changed and cannot be undone, for a reason. */
    KEPT
}
