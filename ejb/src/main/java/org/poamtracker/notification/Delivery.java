package org.poamtracker.notification;

/** How somebody wants to be mailed about a kind of notification (NOTE-3). */
public enum Delivery {
    /** With the change. */
    AT_ONCE,
    /** In one mail a day. */
    DAILY,
    /** In one mail a week, on Monday. */
    WEEKLY,
    /** In the application only. */
    NO_MAIL;

    /** Whether it waits to be gathered. */
    boolean isGathered() {
        return this == DAILY || this == WEEKLY;
    }
}
