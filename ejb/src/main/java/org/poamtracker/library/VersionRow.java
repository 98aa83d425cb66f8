package org.poamtracker.library;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version, as a list of them shows it.
 *
 * @param from its first day
 * @param to its last day, or null while no other follows
 * @param reason why it was written, or null
 */
public record VersionRow(
        int revision, LocalDate from, LocalDate to, Origin origin, String name, Instant at, String reason)
        implements Serializable {}
