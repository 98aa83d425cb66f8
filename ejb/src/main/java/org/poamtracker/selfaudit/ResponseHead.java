package org.poamtracker.selfaudit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A response as the head of each of its pages shows it.
 *
 * @param version to be handed back with a signature: who signs signs what they saw
 * @param late whether it should have been signed before today
 */
public record ResponseHead(
        long id,
        long version,
        long campaignId,
        String campaign,
        String edition,
        LocalDate periodFrom,
        LocalDate periodTo,
        long agencyId,
        String agency,
        String agencyName,
        ResponseStatus status,
        int round,
        LocalDate dueOn,
        boolean late,
        int questions,
        int answered,
        Integer score,
        Integer before,
        Instant answeredAt)
        implements Serializable {

    /** How much is answered, in per cent. */
    public int percent() {
        return questions == 0 ? 0 : 100 * answered / questions;
    }
}
