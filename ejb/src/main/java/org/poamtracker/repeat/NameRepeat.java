package org.poamtracker.repeat;

import java.io.Serializable;

/**
 * That a record repeats a closed one.
 *
 * @param id the record
 * @param closedId the one that it repeats, or null to take that back
 */
public record NameRepeat(long id, Long closedId) implements Serializable {}
