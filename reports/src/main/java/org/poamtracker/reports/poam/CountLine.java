package org.poamtracker.reports.poam;

import org.poamtracker.reports.poam.AgencyPoamReport.Count;

/** What agency-poam.jrxml prints in its table of severities; the last line is the sum of the others. */
record CountLine(String severity, int open, int overdue, int accepted, int closed, int drafts, boolean total) {

    static CountLine of(Count count, boolean total) {
        return new CountLine(
                count.severity(),
                count.open(),
                count.overdue(),
                count.accepted(),
                count.closed(),
                count.drafts(),
                total);
    }
}
