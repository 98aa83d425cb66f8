package org.poamtracker.finding;

/** An agency that a finding concerns. */
record FindingPlace(long agencyId, String code) {}
