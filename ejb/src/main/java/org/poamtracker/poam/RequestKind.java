package org.poamtracker.poam;

/** What can be asked for about an item. */
public enum RequestKind {
    /** A later due date (POAM-5). */
    EXTENSION,
    /** To leave the risk as it is until a day (POAM-10). */
    ACCEPTANCE,
    /** To treat the item otherwise than its source does (POAM-11). */
    DEVIATION
}
