package org.poamtracker.calendar;

import java.time.Instant;

/**
 * A person's secret address, as far as anybody can still see of it.
 *
 * @param lastReadAt when a program last asked for it, or null
 */
public record CalendarFeedRow(Instant madeAt, Instant lastReadAt) {}
