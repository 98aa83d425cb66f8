package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Pieces;
import org.poamtracker.reports.poam.AgencyPoamReport.Item;
import org.poamtracker.reports.poam.AgencyPoamReport.Milestone;

/**
 * What agency-poam.jrxml prints for a row: an item with its first milestone, or one of its other milestones.
 *
 * @param ordinal the item's place in the report, for the shading of every other one
 * @param first whether the item is printed too
 * @param milestoneLate whether the milestone's day has passed and it is not done
 */
record ItemLine(
        int ordinal,
        boolean first,
        Item item,
        String responsible,
        String overdue,
        String facts,
        Milestone milestone,
        String milestoneName,
        String milestoneDue,
        String milestoneState,
        boolean milestoneLate) {

    /** So many letters stand in a line of a milestone's text. */
    private static final int LETTERS = 60;

    /** The lines of one item: at least one, and one for each milestone. */
    static List<ItemLine> of(int ordinal, Item item, LocalDate today, Texts texts) {
        List<Milestone> milestones = item.milestones();
        if (milestones.isEmpty()) {
            return List.of(line(ordinal, item, 0, null, today, texts));
        }
        List<ItemLine> lines = new ArrayList<>();
        for (int place = 0; place < milestones.size(); place++) {
            Milestone whole = milestones.get(place);
            List<String> pieces = Pieces.of(whole.text(), LETTERS);
            Milestone begun = new Milestone(pieces.get(0), whole.dueOn(), whole.doneOn());
            lines.add(line(ordinal, item, place, begun, today, texts));
            pieces.stream().skip(1).forEach(piece -> lines.add(goingOn(ordinal, item, piece)));
        }
        return lines;
    }

    /** The next piece of a milestone's text that was too tall for one row. */
    private static ItemLine goingOn(int ordinal, Item item, String piece) {
        return new ItemLine(
                ordinal, false, item, null, null, null, new Milestone(piece, null, null), "", "", "", false);
    }

    private static ItemLine line(int ordinal, Item item, int place, Milestone milestone, LocalDate today, Texts texts) {
        return new ItemLine(
                ordinal,
                place == 0,
                item,
                joined("\n", item.office(), item.owner()),
                item.daysOverdue() > 0 ? texts.format("days", item.daysOverdue()) : null,
                facts(item, texts),
                milestone,
                texts.format("milestone", place + 1, item.milestones().size()),
                milestone == null || milestone.dueOn() == null
                        ? null
                        : texts.format("milestone.due", texts.date(milestone.dueOn())),
                milestone == null ? null : state(milestone, today, texts),
                milestone != null && late(milestone, today));
    }

    private static String facts(Item item, Texts texts) {
        String found = item.source() == null ? null : texts.format("facts.source", item.source());
        String hours = item.hours() == null ? null : texts.format("facts.hours", item.hours());
        String dollars = item.dollars() == null ? null : texts.format("facts.dollars", item.dollars());
        String funding = item.funding() == null ? null : texts.format("facts.funding", item.funding());
        return joined("   ", found, hours, dollars, funding);
    }

    private static String state(Milestone milestone, LocalDate today, Texts texts) {
        if (milestone.doneOn() != null) {
            return texts.format("milestone.done", texts.date(milestone.doneOn()));
        }
        return texts.getString(late(milestone, today) ? "milestone.late" : "milestone.open");
    }

    private static boolean late(Milestone milestone, LocalDate today) {
        return milestone.doneOn() == null
                && milestone.dueOn() != null
                && milestone.dueOn().isBefore(today);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
