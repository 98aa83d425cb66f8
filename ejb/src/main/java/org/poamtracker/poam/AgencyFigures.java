package org.poamtracker.poam;

/** The figures of one agency. */
public record AgencyFigures(long agencyId, String code, String name, PoamFigures figures) {}
