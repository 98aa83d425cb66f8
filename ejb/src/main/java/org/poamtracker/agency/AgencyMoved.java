package org.poamtracker.agency;

/** An agency belongs to another secretariat from now on. Fired in the same transaction; records that keep its secretariat follow. */
public record AgencyMoved(long agencyId, long oldSecretariatId, long newSecretariatId) {}
