package org.poamtracker.poam;

/**
 * An agency, as far as an item must know it.
 *
 * @param code what its items' numbers begin with
 * @param secretariatId where it belongs today
 */
record AgencyPlace(long agencyId, String code, long secretariatId) {}
