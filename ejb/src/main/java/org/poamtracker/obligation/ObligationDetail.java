package org.poamtracker.obligation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an agency says of an instrument, in full.
 *
 * @param version which stand of it that is
 * @param why it applies, or does not
 * @param approach how it is met; null where it does not apply
 * @param reviewedBy who looked at it last
 * @param found what the last review found; null before the first
 * @param today the day on which it was read
 * @param mayEdit whether the reader may change and review it
 */
public record ObligationDetail(
        ObligationRow row,
        long version,
        String why,
        String approach,
        String reviewedBy,
        String found,
        LocalDate today,
        boolean mayEdit)
        implements Serializable {}
