package org.poamtracker.poam;

/** An item, or a milestone of it, was given to somebody. Fired once for each such change, in its transaction. */
public record PoamAssigned(long poamId, long personId) {}
