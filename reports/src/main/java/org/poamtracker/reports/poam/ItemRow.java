package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;
import org.poamtracker.reports.poam.AgencyPoamReport.Milestone;

/**
 * What agency-poam-items.jrxml prints for an item.
 *
 * @param nextDue when the earliest milestone that is not done is due, or null
 */
record ItemRow(int ordinal, Item item, int milestones, int milestonesDone, LocalDate nextDue) {

    static ItemRow of(int ordinal, Item item) {
        return new ItemRow(
                ordinal,
                item,
                item.milestones().size(),
                (int) item.milestones().stream()
                        .filter(step -> step.doneOn() != null)
                        .count(),
                item.milestones().stream()
                        .filter(step -> step.doneOn() == null)
                        .map(Milestone::dueOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
