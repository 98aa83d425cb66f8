package org.poamtracker.poam;

/** Which sheet of the FedRAMP workbook an item belongs on while it is open. */
public enum PoamKind {
    /** A weakness with a plan. */
    ITEM,
    /** A finding of a configuration check, kept apart by the workbook. */
    CONFIGURATION
}
