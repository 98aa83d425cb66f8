package org.poamtracker.obligation;

/**
 * Which obligations, and which slice of them.
 *
 * @param agencyId those of one agency, or null for all within reach
 * @param instrument the code of an instrument, or null for all
 * @param due which of them, or null for all that apply
 */
public record ObligationFilter(Long agencyId, String instrument, ObligationDue due, int first, int size) {}
