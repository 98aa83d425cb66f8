package org.poamtracker.repeat;

import java.time.LocalDate;

/**
 * A record that was closed and may come back.
 *
 * @param id by which its feature knows it
 * @param on when it was closed
 */
public record Closed(long id, Described described, LocalDate on) {}
