package org.poamtracker.finding;

/**
 * Which findings, and which slice of them.
 *
 * @param agencyId those of one agency, or null for all within reach
 * @param status those that stand so, or null for all
 */
public record FindingFilter(Long agencyId, FindingStatus status, int first, int size) {}
