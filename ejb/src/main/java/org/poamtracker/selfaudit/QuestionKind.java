package org.poamtracker.selfaudit;

/** Which answers a question takes (AUDIT-3). */
public enum QuestionKind {
    /** Yes, Partial or No: what it asks about exists in every agency. */
    ALWAYS,
    /** The same, or Not applicable with a reason. */
    MAY_NOT_APPLY;

    /** Whether it takes this answer. */
    boolean takes(Choice choice) {
        return this == MAY_NOT_APPLY || choice != Choice.NOT_APPLICABLE;
    }
}
