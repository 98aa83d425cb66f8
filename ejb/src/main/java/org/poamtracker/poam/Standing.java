package org.poamtracker.poam;

/** Where an item is counted: totals are kept by these four. */
record Standing(long agencyId, long secretariatId, PoamStatus status, int severityRank) {}
