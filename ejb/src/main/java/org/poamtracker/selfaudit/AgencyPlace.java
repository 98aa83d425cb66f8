package org.poamtracker.selfaudit;

/** An agency, as far as a response must know it. */
record AgencyPlace(long id, String code, String name, long secretariatId, String secretariat) {}
