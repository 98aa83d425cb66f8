package org.poamtracker.repeat;

/**
 * A closed record that a new one seems to repeat.
 *
 * @param closed the record
 * @param reason why it is offered
 * @param likeness of the two texts, from 0 to 1
 */
public record Offer(Closed closed, RepeatReason reason, double likeness) {

    /** The likeness as people read it, in percent. */
    public long percent() {
        return Math.round(likeness * 100);
    }
}
