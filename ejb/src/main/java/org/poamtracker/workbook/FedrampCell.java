package org.poamtracker.workbook;

import java.util.List;
import java.util.stream.Collectors;

/** Turns a value into what the template wants in its cell. */
final class FedrampCell {

    private static final String BLANK_LINE = "\n\n";

    private FedrampCell() {}

    /** A text, a day, or null where there is no value. */
    static Object of(FedrampColumn column, FedrampValues values) {
        if (!values.has(column)) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT, DATE -> values.value(column);
            case YES_NO -> values.yes(column) ? "Yes" : "No";
            case RATING -> values.rating(column).label();
            case DEVIATION -> values.deviation(column).label();
            case CVES -> String.join(", ", values.entries(column));
            case LINES, LIST -> String.join("\n", values.entries(column));
            case MILESTONES ->
                joined(values.milestones().stream()
                        .map(PlannedMilestone::written)
                        .toList());
            case CHANGES ->
                joined(values.changes().stream().map(MilestoneChange::raw).toList());
        };
    }

    private static String joined(List<String> entries) {
        return entries.stream().collect(Collectors.joining(BLANK_LINE));
    }
}
