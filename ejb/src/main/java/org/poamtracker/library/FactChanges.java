package org.poamtracker.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.trail.FieldChange;

/** What two versions say otherwise. */
final class FactChanges {

    private FactChanges() {}

    /** Field by field, in the order of the first. */
    static List<FieldChange> between(Map<String, Object> before, Map<String, Object> after) {
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> FieldChange.of(field, before.get(field), after.get(field)))
                .toList();
    }
}
