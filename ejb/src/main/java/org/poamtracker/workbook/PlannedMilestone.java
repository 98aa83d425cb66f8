package org.poamtracker.workbook;

import java.time.LocalDate;

/**
 * One dated step out of the cell <i>Planned Milestones</i>.
 *
 * @param number as written, or its place in the cell
 * @param date when it is to be done; null where none is written
 * @param text what is to be done, on one line
 */
public record PlannedMilestone(int number, LocalDate date, String text) {

    /** As the template writes it: {@code (1) 2026-01-31: Patch the servers}. */
    public String written() {
        return "(" + number + ") " + (date == null ? "" : date + ": ") + text;
    }
}
