package org.poamtracker.selfaudit;

/** Whether a version of a questionnaire may still be changed (AUDIT-1). */
public enum EditionStatus {
    DRAFT,
    /** A campaign was launched with it: it is read, and no more. */
    LAUNCHED
}
