package org.poamtracker.reports.poam;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;
import org.poamtracker.reports.poam.AgencyPoamReport.Milestone;

/**
 * What agency-poam-milestones.jrxml prints for a milestone.
 *
 * @param ordinal the place of its item in the report
 * @param place its own place in the item, from 1
 */
record MilestoneRow(int ordinal, String number, String weakness, int place, Milestone milestone) {

    static Stream<MilestoneRow> of(int ordinal, Item item) {
        return IntStream.range(0, item.milestones().size())
                .mapToObj(place -> new MilestoneRow(
                        ordinal,
                        item.number(),
                        item.weakness(),
                        place + 1,
                        item.milestones().get(place)));
    }
}
