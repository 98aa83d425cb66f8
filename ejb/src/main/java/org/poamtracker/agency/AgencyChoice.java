package org.poamtracker.agency;

/** An agency to choose from, with the secretariat it belongs to. */
public record AgencyChoice(long id, String code, String name, long secretariatId, String secretariatCode) {}
