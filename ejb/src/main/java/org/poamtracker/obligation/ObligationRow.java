package org.poamtracker.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.library.Force;

/**
 * What an agency says of an instrument, as a list shows it.
 *
 * @param code of the instrument
 * @param instrument its short name
 * @param applies whether it applies to the agency at all
 * @param force how strictly; null where it does not apply
 * @param reviewedOn the day of the last review
 * @param nextReviewOn the day of the next one; null where it does not apply
 * @param wordedOn the first day of what the instrument says now
 */
public record ObligationRow(
        long id,
        long agencyId,
        String agency,
        String code,
        String instrument,
        boolean applies,
        Force force,
        LocalDate reviewedOn,
        LocalDate nextReviewOn,
        LocalDate wordedOn)
        implements Serializable {

    /** Whether its review is overdue (OBL-3). */
    public boolean isOverdue(LocalDate today) {
        return nextReviewOn != null && nextReviewOn.isBefore(today);
    }

    /** Whether its instrument was worded anew after the last review (OBL-4). */
    public boolean isChanged() {
        return applies && wordedOn.isAfter(reviewedOn);
    }
}
