package org.poamtracker.obligation;

/** Which obligations a list is narrowed to. */
public enum ObligationDue {
    /** Their review is overdue. */
    OVERDUE,
    /** Their review is due within 60 days. */
    SOON,
    /** Their instrument was worded anew after the last review. */
    CHANGED,
    /** They were found not to apply. */
    NONE
}
