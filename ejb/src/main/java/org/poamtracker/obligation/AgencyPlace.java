package org.poamtracker.obligation;

/** An agency, by what obligations need of it. */
record AgencyPlace(long id, String code, String name, String kind) {}
