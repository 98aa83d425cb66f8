package org.poamtracker.intake;

import org.poamtracker.repeat.RepeatOffer;

/**
 * A closed record that a new row seems to repeat (FIND-2, POAM-9).
 *
 * @param position the row's place in the file, from 1
 * @param kind what it is: an item is linked when its reader ticks it, a finding is named only
 * @param offer which, and why
 * @param ticked whether the row is to be linked to it
 */
public record IntakeRepeat(int position, Kind kind, RepeatOffer offer, boolean ticked) {

    /** What kinds of records come back. */
    public enum Kind {
        ITEM,
        FINDING
    }
}
