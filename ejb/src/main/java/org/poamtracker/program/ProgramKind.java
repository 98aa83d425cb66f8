package org.poamtracker.program;

import java.time.LocalDate;

/** The kinds of written programs, and how soon a material change has each of them reviewed (PROG-7). */
public enum ProgramKind {
    /** Information Security Program (EO 504 s.3). */
    ISP(30),
    /** Electronic Security Plan, the electronic part of it (EO 504 s.4). */
    ESP(30),
    /** Written information security program (201 CMR 17.03). */
    WISP(0);

    private static final int YEAR = 12;

    private final int daysAfterChange;

    ProgramKind(int daysAfterChange) {
        this.daysAfterChange = daysAfterChange;
    }

    /** How many days after a material change its review is due; 0: at once. */
    public int daysAfterChange() {
        return daysAfterChange;
    }

    /** The last day for a review after one of this day (PROG-6). */
    static LocalDate yearAfter(LocalDate reviewed) {
        return reviewed.plusMonths(YEAR);
    }
}
