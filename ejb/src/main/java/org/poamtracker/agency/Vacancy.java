package org.poamtracker.agency;

import org.poamtracker.security.Role;

/**
 * A post that nobody holds today.
 *
 * @param role what nobody is there
 * @param code of the agency or the secretariat
 */
public record Vacancy(Role role, long placeId, String code, String name) {}
