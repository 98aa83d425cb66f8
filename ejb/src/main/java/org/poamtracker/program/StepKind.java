package org.poamtracker.program;

/** What happens to a program. */
public enum StepKind {
    BEGUN,
    DISCARDED,
    /** The information security officer signed. */
    SIGNED,
    /** The agency head gave it back. */
    GIVEN_BACK,
    /** The agency head signed, which handed it in. */
    APPROVED,
    /** The central office approved it. */
    IN_FORCE,
    /** The central office returned it for change. */
    RETURNED,
    /** The central office rejected it. */
    REJECTED,
    /** It was reviewed, and nothing is to change. */
    REVIEWED,
    /** It was reviewed, and a new version is needed. */
    FOUND_WANTING,
    /** Something has changed materially. */
    CHANGED
}
