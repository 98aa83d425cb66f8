package org.poamtracker.report;

import org.poamtracker.security.Permission;

/** The reports on offer, and what their readers must hold. */
public enum ReportKind {
    /** The plan of one agency. */
    AGENCY_POAM(Permission.REPORT_AGENCY, "agency-poam"),
    /** What is overdue and how old open items are, across agencies. */
    OVERDUE_AGEING(Permission.REPORT_ACROSS, "overdue-and-ageing"),
    /** What was promised first beside what is promised now (POAM-5). */
    SLIPS(Permission.REPORT_ACROSS, "slips-and-extensions"),
    /** The register of accepted risks (POAM-10). */
    ACCEPTED_RISKS(Permission.REPORT_ACROSS, "accepted-risks"),
    /** What was closed once and came back (POAM-9, FIND-2). */
    REPEATS(Permission.REPORT_ACROSS, "repeat-findings"),
    /** Agencies of a secretariat, or secretariats, side by side. */
    SCORECARD(Permission.REPORT_ACROSS, "scorecard"),
    /** How the written programs of agencies stand (PROG-1). */
    PROGRAM_STATUS(Permission.REPORT_ACROSS, "program-review-status"),
    /** How the agencies stand in a year's self-audit (AUDIT-5). */
    ANNUAL(Permission.REPORT_ACROSS, "eo-504-annual-compliance"),
    /** Whose self-audit is late or missing. */
    LATE(Permission.REPORT_ACROSS, "late-and-missing"),
    /** What one agency's self-audit comes to, year on year (AUDIT-2). */
    SCORE_SHEET(Permission.REPORT_AGENCY, "self-audit-score-sheet"),
    /** That one agency certified its self-audit (AUDIT-5). */
    CERTIFICATE(Permission.REPORT_AGENCY, "self-audit-certificate"),
    /** What one agency answers to the State Auditor's survey. */
    SURVEY(Permission.REPORT_AGENCY, "state-auditor-survey");

    private final Permission permission;
    private final String fileName;

    ReportKind(Permission permission, String fileName) {
        this.permission = permission;
        this.fileName = fileName;
    }

    /** What a reader must hold; on whose data follows from its reach. */
    public Permission permission() {
        return permission;
    }

    /** Whether it is about one agency that has to be chosen, and not across those within reach. */
    public boolean isOfAgency() {
        return permission == Permission.REPORT_AGENCY;
    }

    /** Whether it is about one campaign of self-audits that may be chosen. */
    public boolean isOfCampaign() {
        return this == ANNUAL || this == LATE || this == SCORE_SHEET || this == CERTIFICATE;
    }

    String fileName() {
        return fileName;
    }
}
