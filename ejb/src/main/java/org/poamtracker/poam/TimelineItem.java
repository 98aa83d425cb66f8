package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An item with the days of its plan, those promised first beside those promised now (POAM-5, POAM-6).
 *
 * @param promisedOn when the item was to be done as it was agreed first; null as long as nothing was agreed
 * @param steps its milestones, in their order
 */
public record TimelineItem(PoamRow item, LocalDate promisedOn, List<TimelineStep> steps) implements Serializable {

    public TimelineItem {
        steps = List.copyOf(steps);
    }
}
