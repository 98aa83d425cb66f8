package org.poamtracker.selfaudit;

import java.time.LocalDate;

/**
 * How far a section of a response has come.
 *
 * @param person who answers it instead of the information security officer, or null
 * @param dueOn until when, or null
 * @param mine whether it is given to the reader
 * @param late whether it should be answered by now
 */
public record SectionProgress(
        SectionRow section, int questions, Tally tally, String person, LocalDate dueOn, boolean mine, boolean late) {

    /** How many questions nobody has answered. */
    public int open() {
        return questions - tally.answered();
    }

    /** How much is answered, in per cent. */
    public int percent() {
        return questions == 0 ? 0 : 100 * tally.answered() / questions;
    }
}
