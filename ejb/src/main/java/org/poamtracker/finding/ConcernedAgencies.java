package org.poamtracker.finding;

import java.io.Serializable;
import java.util.List;

/**
 * The agencies that a finding concerns, for whoever may change them.
 *
 * @param version to be handed back with the change
 * @param chosen ids of those that it concerns
 * @param choices those and all others within the reader's reach, by code
 * @param editable whether all the agencies that it concerns are within reach
 */
public record ConcernedAgencies(
        long findingId, long version, String reference, List<Long> chosen, List<Choice> choices, boolean editable)
        implements Serializable {

    /** One agency to choose. */
    public record Choice(long id, String code, String name) implements Serializable {}
}
