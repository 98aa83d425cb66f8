package org.poamtracker.selfaudit;

/** What somebody did to a response as a whole. */
public enum StepKind {
    /** The information security officer signed (AUDIT-5). */
    SIGNED,
    /** The agency head signed (AUDIT-5). */
    ENDORSED,
    /** The first signature was taken back, so that answers can be changed. */
    REOPENED,
    /** The secretariat has reviewed it. */
    REVIEWED,
    ACCEPTED,
    /** The central office gave it back with reasons (AUDIT-6). */
    RETURNED,
    /** It got more time. */
    EXTENDED
}
