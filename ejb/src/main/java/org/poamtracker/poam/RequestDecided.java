package org.poamtracker.poam;

/** A request about an item was decided. Fired once, in the deciding transaction. */
public record RequestDecided(
        long requestId, RequestKind kind, long poamId, String number, long askedBy, RequestState state) {}
