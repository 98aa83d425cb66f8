package org.poamtracker.program;

/** The agency whose program it is. */
public record ProgramPlace(long agencyId, String agency, String agencyName, long secretariatId) {}
