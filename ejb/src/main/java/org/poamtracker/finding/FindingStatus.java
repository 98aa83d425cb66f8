package org.poamtracker.finding;

/** How far a finding has come (FIND-3). Never stored: it follows from the items that answer it. */
public enum FindingStatus {
    /** At some agency that it concerns nobody has submitted an item that answers it. */
    OPEN,
    /** Every agency that it concerns has an item for it, submitted, being worked, or with its risk accepted. */
    ANSWERED,
    /** Everything that answers it was verified and closed, or it was done with before it was entered here. */
    CLOSED
}
