package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How one agency stands in a self-audit; what it has not is null.
 *
 * @param dueOn when it is to be certified; null where it was not asked
 * @param certifiedOn when the second of the two signed
 * @param answeredOn when it last answered something
 * @param points what its answers bring
 * @param before what those of the year before brought
 * @param gaps how many answers are Partial or No
 * @param repeats how many of these were Partial or No the year before too
 */
public record AskedAgency(
        String secretariat,
        String name,
        Standing standing,
        LocalDate dueOn,
        LocalDate certifiedOn,
        LocalDate answeredOn,
        int questions,
        int answered,
        Points points,
        Points before,
        int gaps,
        int repeats) {

    /** Whether the campaign asked it. */
    boolean isAsked() {
        return standing != Standing.NOT_ASKED;
    }

    /** Whether it should have been certified before this day. */
    boolean isLate(LocalDate day) {
        return dueOn != null && !standing.isCertified() && dueOn.isBefore(day);
    }

    /** So many days late; null where it is not. */
    Long daysLate(LocalDate day) {
        return isLate(day) ? ChronoUnit.DAYS.between(dueOn, day) : null;
    }

    /** Whether somebody is asked and two have not signed, or nobody was asked. */
    boolean isMissing() {
        return !standing.isCertified();
    }
}
