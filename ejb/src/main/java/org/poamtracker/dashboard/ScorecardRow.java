package org.poamtracker.dashboard;

import java.util.List;
import org.poamtracker.poam.PoamFigures;
import org.poamtracker.poam.PoamFigures.Trend;

/**
 * One agency on a scorecard, or all of them together.
 *
 * @param code null for all of them together
 * @param open items in force
 * @param overduePercent of a hundred items in force, how many are overdue
 * @param slipped items in force whose date has slipped
 * @param repeats items in force about a weakness that was closed once already
 * @param meanDays from found to closed, of what was closed in the last {@link Scorecard#QUARTERS} quarters; null for nothing
 * @param accepted accepted risks
 * @param change how many more items are open or accepted than at the end of the last quarter; negative for fewer
 */
public record ScorecardRow(
        String code,
        String name,
        long open,
        long overdue,
        long overduePercent,
        long slipped,
        long repeats,
        Long meanDays,
        long accepted,
        long change) {

    static ScorecardRow of(String code, String name, PoamFigures figures) {
        List<Trend> trend = figures.trend(2);
        return new ScorecardRow(
                code,
                name,
                figures.inForce(),
                figures.overdue(),
                figures.overduePercent(),
                figures.slipped(),
                figures.repeats(),
                figures.meanDays(Scorecard.QUARTERS),
                figures.accepted(),
                trend.get(1).openAtEnd() - trend.get(0).openAtEnd());
    }
}
