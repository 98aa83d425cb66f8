package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A milestone as the item's page lists it.
 *
 * @param position its number, from 1
 * @param original what was agreed first; its parts are null as long as nothing was agreed
 * @param assignee the name behind the plan's assignee, or null
 * @param doneOn the day it was done, or null
 */
public record MilestoneRow(
        Long id,
        int position,
        MilestonePlan plan,
        MilestonePlan original,
        String assignee,
        MilestoneState state,
        LocalDate doneOn)
        implements Serializable {

    /** Whether it says something else than was agreed first. */
    public boolean isChanged() {
        return original.dueOn() != null
                && !(original.text().equals(plan.text()) && original.dueOn().equals(plan.dueOn()));
    }
}
