package org.poamtracker.repeat;

import java.util.Collection;
import java.util.List;

/**
 * What a record says of a weakness, for comparison.
 *
 * @param text the weakness in a sentence
 * @param requirements references as people type them, {@code 201 CMR 17.03(2)(f)}
 * @param assets names as people type them; none where the weakness is the agency's
 */
public record Described(String text, List<String> requirements, List<String> assets) {

    /** Keeps copies. */
    public Described(String text, Collection<String> requirements, Collection<String> assets) {
        this(text, List.copyOf(requirements), List.copyOf(assets));
    }
}
