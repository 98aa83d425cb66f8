package org.poamtracker.web.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.report.OrderReport;
import org.poamtracker.report.ReportKind;

/** The forms of the page, each by the name that its texts and its place in the page have. */
final class ReportForms {

    private static final Map<String, ReportKind> KINDS = Map.ofEntries(
            Map.entry("plan", ReportKind.AGENCY_POAM),
            Map.entry("survey", ReportKind.SURVEY),
            Map.entry("scores", ReportKind.SCORE_SHEET),
            Map.entry("certificate", ReportKind.CERTIFICATE),
            Map.entry("annual", ReportKind.ANNUAL),
            Map.entry("late", ReportKind.LATE),
            Map.entry("overdue", ReportKind.OVERDUE_AGEING),
            Map.entry("slips", ReportKind.SLIPS),
            Map.entry("accepted", ReportKind.ACCEPTED_RISKS),
            Map.entry("repeats", ReportKind.REPEATS),
            Map.entry("scorecard", ReportKind.SCORECARD),
            Map.entry("programs", ReportKind.PROGRAM_STATUS));

    private ReportForms() {}

    /** What each form fills, nothing filled yet. */
    static Map<String, OrderReport> orders() {
        Map<String, OrderReport> orders = new LinkedHashMap<>();
        KINDS.forEach((name, kind) -> {
            OrderReport order = new OrderReport();
            order.setKind(kind);
            orders.put(name, order);
        });
        return orders;
    }
}
