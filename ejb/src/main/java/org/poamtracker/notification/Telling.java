package org.poamtracker.notification;

/**
 * One person is to be told one thing.
 *
 * @param again whether somebody who was told it before is reminded of it
 */
record Telling(Told told, long personId, boolean again) {

    /** The key under which this person is told it only once, or null. */
    String once() {
        return Notification.onceFor(told, personId);
    }
}
