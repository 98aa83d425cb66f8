package org.poamtracker.reports.poam;

import org.poamtracker.reports.poam.OverdueAgeingReport.Age;
import org.poamtracker.reports.poam.OverdueAgeingReport.Overdue;
import org.poamtracker.reports.poam.OverdueAgeingReport.SeverityFigures;

/** What overdue-ageing-summary.jrxml prints for a severity, and for all. */
record SeverityLine(String severity, int open, int overdueTotal, Overdue overdue, Age age) {

    static SeverityLine of(SeverityFigures figures) {
        return new SeverityLine(
                figures.severity(), figures.age().total(), figures.overdue().total(), figures.overdue(), figures.age());
    }
}
