package org.poamtracker.library;

/** What sort of instrument it is. */
public enum InstrumentKind {
    LAW,
    REGULATION,
    EXECUTIVE_ORDER,
    POLICY,
    STANDARD,
    CONTRACT,
    CATALOGUE
}
