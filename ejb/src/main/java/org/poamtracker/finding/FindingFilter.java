package org.poamtracker.finding;

/**
 * Which findings, and which slice of them.
 *
 * @param agencyId those of one agency, or null for all within reach
 */
public record FindingFilter(Long agencyId, int first, int size) {}
