package org.poamtracker.poam;

/** A request about an item waits for somebody's decision. Fired in the transaction that asks, and again when the turn passes on. */
public record RequestAsked(long requestId, RequestKind kind, long poamId, RequestTurn turn) {}
