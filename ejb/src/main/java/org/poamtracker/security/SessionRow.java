package org.poamtracker.security;

import java.time.Instant;

/**
 * One of a reader's own sessions.
 *
 * @param address where it was signed in from
 * @param agent the browser, as it calls itself
 */
public record SessionRow(long id, Instant startedAt, Instant lastSeenAt, String address, String agent) {}
