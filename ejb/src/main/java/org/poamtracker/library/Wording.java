package org.poamtracker.library;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a requirement is to say.
 *
 * @param applies whom it concerns, and how
 * @param from the first day that it stands for
 */
record Wording(RequirementFacts facts, Map<EntityKind, Force> applies, LocalDate from) {

    Wording {
        applies = Map.copyOf(applies);
    }
}
