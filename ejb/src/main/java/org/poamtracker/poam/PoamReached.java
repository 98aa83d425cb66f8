package org.poamtracker.poam;

/** What is read of an item only to know that it is within reach, and what others call it. */
record PoamReached(long id, String number, long agencyId, PoamStatus status) {}
