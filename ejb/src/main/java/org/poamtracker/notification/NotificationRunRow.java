package org.poamtracker.notification;

import java.time.Instant;

/**
 * What the last night came to, as administrators see it.
 *
 * @param items how many items were told about
 * @param broken how many could not be
 * @param brokenText their numbers; null where there are none
 */
public record NotificationRunRow(Instant startedAt, Instant endedAt, int items, int broken, String brokenText) {}
