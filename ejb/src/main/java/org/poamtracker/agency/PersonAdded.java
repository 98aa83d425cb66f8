package org.poamtracker.agency;

import org.poamtracker.security.LinkGiven;

/**
 * Somebody who was just given an account.
 *
 * @param link where the one-time link for the first password went
 */
public record PersonAdded(long personId, LinkGiven link) {}
