package org.poamtracker.poam;

/** An item, or a milestone of it, was given to somebody. Fired once for each who had none of it before, in the transaction that gives it. */
public record PoamAssigned(long poamId, long personId) {}
