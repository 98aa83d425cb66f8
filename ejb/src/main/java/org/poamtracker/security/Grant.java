package org.poamtracker.security;

/**
 * One appointment in force: a role, and whose data it reaches.
 *
 * @param role what the holder is appointed as
 * @param reach on whose data
 * @param onBehalfOf the absent holder for whom a delegate acts, or null
 */
public record Grant(Role role, Reach reach, String onBehalfOf) {}
