package org.poamtracker.agency;

import org.poamtracker.security.AccountState;

/**
 * Which people to list; null asks for nothing.
 *
 * @param name how the full name begins, in any case
 * @param after {@link PersonPage#next} of the slice read last, or null for the first
 */
public record PersonFilter(String name, AccountState state, Long after) {}
