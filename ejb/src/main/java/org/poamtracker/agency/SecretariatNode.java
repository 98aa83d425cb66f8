package org.poamtracker.agency;

import java.util.List;

/**
 * A secretariat with the agencies below it that the reader reaches, by code.
 *
 * @param version as the reader saw it, for a change
 */
public record SecretariatNode(long id, long version, String code, String name, List<AgencyRow> agencies) {}
