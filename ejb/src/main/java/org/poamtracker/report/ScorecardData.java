package org.poamtracker.report;

import java.util.List;
import org.poamtracker.dashboard.Scorecard;
import org.poamtracker.dashboard.ScorecardRow;
import org.poamtracker.poam.PoamFigures.Trend;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.dashboard.ScorecardReport;
import org.poamtracker.reports.dashboard.ScorecardReport.Quarter;
import org.poamtracker.reports.dashboard.ScorecardReport.Row;

/** Turns a scorecard into its report, figure by figure as the page shows them. */
final class ScorecardData {

    private static final ScorecardRow NOTHING = new ScorecardRow(null, null, 0, 0, 0, 0, 0, null, 0, 0);

    private final Words words;

    ScorecardData(Words words) {
        this.words = words;
    }

    ScorecardReport report(Heading heading, String reach, boolean bySecretariat, Scorecard card, List<Trend> trend) {
        ScorecardRow total = card.total() == null ? NOTHING : card.total();
        return new ScorecardReport(
                heading,
                reach,
                bySecretariat,
                card.rows().stream().map(row -> row(row.name(), row)).toList(),
                row(words.of("together"), total),
                card.since(),
                trend.stream().map(this::quarter).toList());
    }

    private static Row row(String name, ScorecardRow row) {
        return new Row(
                name,
                row.open(),
                row.overdue(),
                row.overduePercent(),
                row.slipped(),
                row.repeats(),
                row.meanDays(),
                row.accepted(),
                row.change());
    }

    private Quarter quarter(Trend trend) {
        return new Quarter(
                words.format(
                        "quarter", trend.quarter().number(), trend.quarter().year()),
                trend.found(),
                trend.closed(),
                trend.openAtEnd());
    }
}
