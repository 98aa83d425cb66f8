package org.poamtracker.agency;

/** Where a role can hold: an agency, a secretariat or an organization. */
public record PlaceChoice(long id, String code, String name) {}
