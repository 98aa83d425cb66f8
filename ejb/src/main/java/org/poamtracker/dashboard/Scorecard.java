package org.poamtracker.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.poamtracker.poam.AgencyFigures;
import org.poamtracker.poam.PoamFigures;

/**
 * Agencies side by side.
 *
 * @param rows one for each agency, in the order asked for
 * @param total all of them together; null where there is none
 * @param since the first day of the quarters that mean days are of; null where there is none
 */
public record Scorecard(List<ScorecardRow> rows, ScorecardRow total, LocalDate since) {

    /** How many quarters back the trend and the mean days to fix go. */
    public static final int QUARTERS = 6;

    /** Sorted by a heading. */
    static Scorecard of(List<AgencyFigures> agencies, ScorecardSort sort, boolean ascending) {
        Scorecard card = of(agencies);
        List<ScorecardRow> sorted =
                card.rows().stream().sorted(sort.order(ascending)).toList();
        return new Scorecard(sorted, card.total(), card.since());
    }

    /** In the order given. */
    static Scorecard of(List<AgencyFigures> agencies) {
        if (agencies.isEmpty()) {
            return new Scorecard(List.of(), null, null);
        }
        PoamFigures all =
                PoamFigures.sum(agencies.stream().map(AgencyFigures::figures).toList());
        List<ScorecardRow> rows = agencies.stream()
                .map(agency -> ScorecardRow.of(agency.code(), agency.name(), agency.figures()))
                .toList();
        return new Scorecard(
                rows,
                ScorecardRow.of(null, null, all),
                all.trend(QUARTERS).get(0).quarter().first());
    }
}
