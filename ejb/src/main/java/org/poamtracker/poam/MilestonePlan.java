package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.trail.FieldChange;

/**
 * What a milestone says.
 *
 * @param assigneeId the person who does it, or null for the owner of the item
 */
public record MilestonePlan(String text, LocalDate dueOn, Long assigneeId) implements Serializable {

    List<FieldChange> changesTo(MilestonePlan after) {
        return Stream.of(
                        FieldChange.of("milestoneText", text, after.text),
                        FieldChange.of("milestoneDueOn", dueOn, after.dueOn),
                        FieldChange.of("assigneeId", assigneeId, after.assigneeId))
                .filter(FieldChange::changes)
                .toList();
    }
}
