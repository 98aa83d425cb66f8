package org.poamtracker.selfaudit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One agency on the board of a campaign.
 *
 * @param secretariat its code
 * @param late whether it should have signed before today
 * @param before the score of the year before, or null
 */
public record BoardRow(
        long responseId,
        String agency,
        String name,
        String secretariat,
        ResponseStatus status,
        int round,
        LocalDate dueOn,
        int questions,
        Tally tally,
        Instant answeredAt,
        boolean late,
        Integer before) {

    /** How many of the questions are answered, in per cent. */
    public int percent() {
        return questions == 0 ? 0 : 100 * tally.answered() / questions;
    }
}
