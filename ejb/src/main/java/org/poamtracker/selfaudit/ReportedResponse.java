package org.poamtracker.selfaudit;

import java.time.LocalDate;

/**
 * One agency of a campaign as reports print it, also one that the campaign did not ask; what it has not is null.
 *
 * @param id of the response; null where the agency was not asked
 * @param status null where it was not asked
 * @param tally what its answers come to
 * @param before what those of the year before came to
 * @param certifiedOn when the second signed what stands there now
 * @param answeredOn when something was last answered
 */
public record ReportedResponse(
        Long id,
        String secretariat,
        String code,
        String name,
        ResponseStatus status,
        LocalDate dueOn,
        int questions,
        Tally tally,
        Tally before,
        LocalDate certifiedOn,
        LocalDate answeredOn) {}
