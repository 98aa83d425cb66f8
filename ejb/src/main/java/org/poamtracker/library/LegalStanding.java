package org.poamtracker.library;

import java.time.LocalDate;

/** Whether something is in force on a day. */
public enum LegalStanding {
    NOT_YET,
    IN_FORCE,
    ENDED;

    /** On a day, of what is in force between these days, both included; {@code to} null for no end. */
    static LegalStanding on(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            return NOT_YET;
        }
        return to != null && day.isAfter(to) ? ENDED : IN_FORCE;
    }

    /** Of a part within a whole: in force only while both are. */
    LegalStanding within(LegalStanding whole) {
        return whole == IN_FORCE ? this : whole;
    }
}
