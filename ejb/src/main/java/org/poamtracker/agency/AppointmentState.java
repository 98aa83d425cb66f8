package org.poamtracker.agency;

/** Whether a grant counts: a wide one waits for a second holder, and one that has not begun can be taken back. */
public enum AppointmentState {
    PENDING,
    IN_FORCE,
    REFUSED,
    WITHDRAWN
}
