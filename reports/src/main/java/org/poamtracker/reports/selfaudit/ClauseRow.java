package org.poamtracker.reports.selfaudit;

import org.poamtracker.reports.selfaudit.AnnualReport.Clause;

/** What annual-clauses.jrxml prints for a requirement. */
record ClauseRow(Clause clause, Integer score) {

    static ClauseRow of(Clause clause) {
        return new ClauseRow(clause, clause.points().score());
    }
}
