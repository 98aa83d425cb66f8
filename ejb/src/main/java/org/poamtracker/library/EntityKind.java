package org.poamtracker.library;

/** Who may be bound: kinds of entity that the instruments of the Commonwealth tell apart. */
public enum EntityKind {
    /** An agency of the Executive Department. */
    EXECUTIVE_AGENCY,
    /** Any other public body: constitutional offices, authorities, municipalities. */
    OTHER_PUBLIC,
    ATTORNEY_GENERAL,
    STATE_AUDITOR,
    /** A holder of personal data under the housing department. */
    HOUSING_HOLDER,
    /** Whoever works for the Commonwealth by contract. */
    CONTRACTOR,
    /** Any person or business. */
    PRIVATE
}
