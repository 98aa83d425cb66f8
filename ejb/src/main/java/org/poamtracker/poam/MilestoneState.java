package org.poamtracker.poam;

import java.time.LocalDate;

/** How a milestone is doing; late follows from its date. */
public enum MilestoneState {
    OPEN,
    /** Open, and its day has passed. */
    LATE,
    DONE,
    /** Done without, by a change that says why. */
    DROPPED;

    /** How one with these days is doing today; it has one of done and dropped, or neither. */
    static MilestoneState of(LocalDate dueOn, LocalDate doneOn, LocalDate droppedOn, LocalDate today) {
        if (doneOn != null) {
            return DONE;
        }
        if (droppedOn != null) {
            return DROPPED;
        }
        return dueOn.isBefore(today) ? LATE : OPEN;
    }
}
