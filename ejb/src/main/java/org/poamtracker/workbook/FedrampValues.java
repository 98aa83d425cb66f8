package org.poamtracker.workbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one row says, by column, each value of the type that the column's {@link ColumnKind} names. A blank cell, a fault
 * and a placeholder such as <i>N/A</i> are no value.
 */
public final class FedrampValues {

    private final Map<FedrampColumn, Object> values;

    private FedrampValues(Map<FedrampColumn, Object> values) {
        this.values = values;
    }

    /** A row that says nothing yet. */
    public static FedrampValues none() {
        return new FedrampValues(new EnumMap<>(FedrampColumn.class));
    }

    /**
     * This row with one more value; null, a blank text or an empty list is none.
     *
     * @throws ClassCastException when the value is not of the column's type
     */
    public FedrampValues with(FedrampColumn column, Object value) {
        Map<FedrampColumn, Object> more = new EnumMap<>(FedrampColumn.class);
        more.putAll(values);
        if (value == null || value.equals("") || value.equals(List.of())) {
            more.remove(column);
        } else {
            more.put(column, typed(column.kind(), value));
        }
        return new FedrampValues(more);
    }

    private static Object typed(ColumnKind kind, Object value) {
        return switch (kind) {
            case TEXT -> String.class.cast(value);
            case DATE -> LocalDate.class.cast(value);
            case YES_NO -> Boolean.class.cast(value);
            case RATING -> RiskRating.class.cast(value);
            case DEVIATION -> DeviationState.class.cast(value);
            case LINES, LIST, CVES, MILESTONES, CHANGES -> List.copyOf((List<?>) value);
        };
    }

    /** Takes over a map that nobody else holds. */
    static FedrampValues of(EnumMap<FedrampColumn, Object> values) {
        return new FedrampValues(values);
    }

    /** Whether the row says anything in this column. */
    public boolean has(FedrampColumn column) {
        return values.containsKey(column);
    }

    /** The columns in which the row says nothing: what an item made of it lacks. */
    public Set<FedrampColumn> lacking() {
        return Collections.unmodifiableSet(EnumSet.complementOf(
                values.isEmpty() ? EnumSet.noneOf(FedrampColumn.class) : EnumSet.copyOf(values.keySet())));
    }

    /** The value, whatever its type; null where there is none. */
    public Object value(FedrampColumn column) {
        return values.get(column);
    }

    /** A text; null where there is none. */
    public String text(FedrampColumn column) {
        return (String) values.get(column);
    }

    /** A day; null where there is none. */
    public LocalDate date(FedrampColumn column) {
        return (LocalDate) values.get(column);
    }

    /** Whether the cell says yes; no where it says nothing. */
    public boolean yes(FedrampColumn column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** A rating; null where there is none. */
    public RiskRating rating(FedrampColumn column) {
        return (RiskRating) values.get(column);
    }

    /** The state of a deviation; {@link DeviationState#NO} where the cell says nothing. */
    public DeviationState deviation(FedrampColumn column) {
        return (DeviationState) values.getOrDefault(column, DeviationState.NO);
    }

    /** The entries of a column that holds several texts. */
    public List<String> entries(FedrampColumn column) {
        return list(column, String.class);
    }

    /** The planned milestones. */
    public List<PlannedMilestone> milestones() {
        return list(FedrampColumn.PLANNED_MILESTONES, PlannedMilestone.class);
    }

    /** The changes to milestones. */
    public List<MilestoneChange> changes() {
        return list(FedrampColumn.MILESTONE_CHANGES, MilestoneChange.class);
    }

    private <T> List<T> list(FedrampColumn column, Class<T> type) {
        List<?> list = (List<?>) values.getOrDefault(column, List.of());
        return list.stream().map(type::cast).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FedrampValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
