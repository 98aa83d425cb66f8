package org.poamtracker.poam;

/** What part of an item a ledger row is about. */
public enum ChangeKind {
    /** It went from one status to another. */
    STATUS,
    /** Something that people write about it. */
    FACT,
    /** One of its milestones. */
    MILESTONE,
    /** The day by which it is promised. */
    DUE_DATE,
    /** What was decided about its risk. */
    DECISION
}
