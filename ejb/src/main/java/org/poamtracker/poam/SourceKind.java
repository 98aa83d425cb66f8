package org.poamtracker.poam;

/** What kind of review saw the weakness: the "source" among OMB's eight elements (POAM-1). */
public enum SourceKind {
    SELF_AUDIT,
    STATE_AUDIT,
    THIRD_PARTY_REVIEW,
    PCI_REVIEW,
    PUB_1075_REVIEW,
    SCAN,
    INCIDENT,
    OTHER
}
