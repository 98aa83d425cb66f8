package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.poamtracker.repeat.Described;

/**
 * An item as a workbook says it, in the terms of an item.
 *
 * @param closed whether it stands among the closed ones
 * @param facts what its cells say; what no cell says is null
 * @param said the yes-or-no facts that some cell says: of the others, no means nothing
 * @param milestones in the order of the cell
 * @param statusOn the date of its status, or null
 * @param repeats the closed item of its agency that it was said to repeat, or null
 * @param reason in words, what a change of an open item gives as its reason
 */
public record IncomingPoam(
        boolean closed,
        PoamFacts facts,
        Set<String> said,
        Deviations deviations,
        List<IncomingMilestone> milestones,
        LocalDate statusOn,
        Weighed.Item repeats,
        String reason) {

    /** The same, said to repeat this closed one; null where it repeats nothing. */
    public IncomingPoam repeating(Weighed.Item closedOne) {
        return new IncomingPoam(closed, facts, said, deviations, milestones, statusOn, closedOne, reason);
    }

    /** What it says of its weakness, for comparison with what was closed. */
    public Described described() {
        return ItemsClosedBefore.described(facts.getWeakness());
    }

    /** By what it is known within its agency. */
    public String externalId() {
        return facts.getWeakness().getExternalId();
    }

    /**
     * A milestone as a workbook says it.
     *
     * @param number by which later workbooks know it; its position here
     * @param plannedOn the date planned first, or null where none is written: then it is due with the item
     * @param nowOn the date after all written changes, or null where there is none
     * @param doneOn the day on which it was done, or null
     * @param changes what is written about its changes, as it stands there
     */
    public record IncomingMilestone(
            int number, String text, LocalDate plannedOn, LocalDate nowOn, LocalDate doneOn, List<String> changes) {}
}
