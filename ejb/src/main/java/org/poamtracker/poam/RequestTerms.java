package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What exactly is asked for; what a kind of request does not know is null.
 *
 * @param oldDueOn when the item was due when a later date was asked for
 * @param until the new due date of an extension, or the last day of an acceptance
 * @param milestones those that move along with an extension
 * @param compensatingControl what holds the risk down while it is accepted
 * @param askedRating what a risk adjustment asks for
 * @param grantedRating what its approver set
 */
public record RequestTerms(
        LocalDate oldDueOn,
        LocalDate until,
        List<MilestoneAsked> milestones,
        String compensatingControl,
        DeviationKind deviation,
        Severity askedRating,
        Severity grantedRating)
        implements Serializable {

    static RequestTerms extension(LocalDate oldDueOn, LocalDate newDueOn, List<MilestoneAsked> milestones) {
        return new RequestTerms(oldDueOn, newDueOn, milestones, null, null, null, null);
    }

    static RequestTerms acceptance(LocalDate until, String compensatingControl) {
        return new RequestTerms(null, until, List.of(), compensatingControl, null, null, null);
    }

    static RequestTerms deviation(DeviationKind kind, Severity asked, Severity granted) {
        return new RequestTerms(null, null, List.of(), null, kind, asked, granted);
    }

    /** By how many days an extension moves the due date. */
    public long days() {
        return oldDueOn == null || until == null ? 0 : ChronoUnit.DAYS.between(oldDueOn, until);
    }
}
