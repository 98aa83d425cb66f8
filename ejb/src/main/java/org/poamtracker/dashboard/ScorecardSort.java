package org.poamtracker.dashboard;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/** What a scorecard can be sorted by; the agency's code settles what is equal. */
public enum ScorecardSort {
    AGENCY(row -> 0, true),
    OPEN(ScorecardRow::open, false),
    OVERDUE(ScorecardRow::overdue, false),
    PERCENT(ScorecardRow::overduePercent, false),
    SLIPPED(ScorecardRow::slipped, false),
    REPEATS(ScorecardRow::repeats, false),
    DAYS(row -> row.meanDays() == null ? -1 : row.meanDays(), false),
    ACCEPTED(ScorecardRow::accepted, false),
    TREND(ScorecardRow::change, false);

    @SuppressWarnings("ImmutableEnumChecker") // a method of a record
    private final ToLongFunction<ScorecardRow> value;

    private final boolean ascendingFirst;

    ScorecardSort(ToLongFunction<ScorecardRow> value, boolean ascendingFirst) {
        this.value = value;
        this.ascendingFirst = ascendingFirst;
    }

    /** Whether readers expect the lowest first; of most figures they look for the highest. */
    public boolean isAscendingFirst() {
        return ascendingFirst;
    }

    Comparator<ScorecardRow> order(boolean ascending) {
        Comparator<ScorecardRow> code = Comparator.comparing(ScorecardRow::code);
        if (this == AGENCY) {
            return ascending ? code : code.reversed();
        }
        Comparator<ScorecardRow> byValue = Comparator.comparingLong(value);
        return (ascending ? byValue : byValue.reversed()).thenComparing(code);
    }
}
