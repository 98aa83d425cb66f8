package org.poamtracker.report;

import org.poamtracker.security.Permission;

/** The reports on offer, and what their readers must hold. */
public enum ReportKind {
    /** The plan of one agency. */
    AGENCY_POAM(Permission.REPORT_AGENCY, "agency-poam"),
    /** What is overdue and how old open items are, across agencies. */
    OVERDUE_AGEING(Permission.REPORT_OVERDUE, "overdue-and-ageing");

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

    String fileName() {
        return fileName;
    }
}
