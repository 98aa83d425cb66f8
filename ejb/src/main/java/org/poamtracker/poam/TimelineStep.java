package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A milestone with its days.
 *
 * @param position its number within the item
 * @param promisedOn its day as it was agreed first; null as long as nothing was agreed
 * @param dueOn its day as it is promised now
 * @param doneOn when it was done, or null
 */
public record TimelineStep(
        int position, String text, LocalDate promisedOn, LocalDate dueOn, LocalDate doneOn, MilestoneState state)
        implements Serializable {}
