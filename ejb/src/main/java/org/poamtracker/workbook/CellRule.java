package org.poamtracker.workbook;

import java.util.Locale;

/** What can be wrong in a cell. The texts, with what to do, stand in the bundle under {@link #code()}. */
public enum CellRule {
    /** No POAM ID, without which nothing can be found again. */
    ID_MISSING,
    /** The same POAM ID stands before in this file: on sheet {0} in row {1}. */
    ID_DUPLICATE,
    /** Not a date that we can read. */
    DATE_INVALID,
    /** A milestone names the date {0}, which is none. */
    MILESTONE_DATE_INVALID,
    /** None of Low, Moderate, High, Critical, N/A. */
    RATING_UNKNOWN,
    /** Neither yes nor no. */
    YES_NO_UNKNOWN,
    /** None of No, Pending, Yes, Approved, Rejected, Withdrawn. */
    DEVIATION_UNKNOWN,
    /** {0} is not a vulnerability number such as CVE-2021-44228. */
    CVE_INVALID,
    /** {0} characters, of which {1} can be kept. */
    TOO_LONG,
    /** {0} entries in one cell, of which {1} can be kept. */
    TOO_MANY,
    /** Excel shows an error here, such as #REF!. */
    EXCEL_ERROR;

    /** The bundle key, such as {@code workbook.cell-date-invalid}. */
    public String code() {
        return "workbook.cell-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
