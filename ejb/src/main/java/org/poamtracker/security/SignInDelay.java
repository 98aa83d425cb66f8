package org.poamtracker.security;

import java.time.Duration;

/** SEC-2: how long an account waits after failures in a row. No attacker can lock it for good, and none can guess fast. */
final class SignInDelay {

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private SignInDelay() {}

    /** Whether this failure is the first of its row after which there is a wait. */
    static boolean begins(int failures) {
        return failures == FREE + 1;
    }

    /** Nothing for the first four, then 30 seconds, doubled with each further failure up to an hour. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, 10);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
