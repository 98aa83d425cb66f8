package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * A risk that is accepted, asked to be, or was until a day (POAM-10); what it has not is null.
 *
 * @param originalRating as the source rated it; the line has the rating in force
 * @param endorsed the first of two who have to agree
 * @param decided who accepted it
 */
public record ReportedRisk(
        ReportedLine line,
        Severity originalRating,
        String rationale,
        String control,
        ReportedSignature asked,
        ReportedSignature endorsed,
        ReportedSignature decided,
        LocalDate until) {

    /** Who, and on which day. */
    public record ReportedSignature(String by, LocalDate on) {}
}
