package org.poamtracker.workbook;

/** What stands in the cells of a column, and so the type of its values. */
public enum ColumnKind {
    /** A text: {@link String}. */
    TEXT,
    /** A calendar day: {@link java.time.LocalDate}. */
    DATE,
    /** {@link Boolean}. */
    YES_NO,
    /** {@link RiskRating}. */
    RATING,
    /** {@link DeviationState}. */
    DEVIATION,
    /** One entry a line, or separated by semicolons: list of {@link String}. */
    LINES,
    /** Entries separated by lines, commas or semicolons: list of {@link String}. */
    LIST,
    /** Vulnerability numbers, CVE-2021-44228: list of {@link String}. */
    CVES,
    /** List of {@link PlannedMilestone}. */
    MILESTONES,
    /** List of {@link MilestoneChange}. */
    CHANGES
}
