package org.poamtracker.poam;

/** How a milestone is doing; late follows from its date. */
public enum MilestoneState {
    OPEN,
    /** Open, and its day has passed. */
    LATE,
    DONE,
    /** Done without, by a change that says why. */
    DROPPED
}
