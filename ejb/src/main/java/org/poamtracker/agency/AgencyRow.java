package org.poamtracker.agency;

/**
 * An agency in the tree.
 *
 * @param active whether it takes new work
 */
public record AgencyRow(long id, String code, String name, String kind, boolean active) {}
