package org.poamtracker.agency;

/** Whether a grant counts: a wide one waits for a second holder. */
public enum AppointmentState {
    PENDING,
    IN_FORCE,
    REFUSED
}
