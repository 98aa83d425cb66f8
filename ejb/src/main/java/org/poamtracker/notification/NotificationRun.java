package org.poamtracker.notification;

import java.time.Instant;
import java.util.List;

/** What one night came to, or a round of digests in which something broke: how many records were done, and which could not be. */
record NotificationRun(Step step, Instant startedAt, Instant endedAt, int items, List<String> broken) {

    private static final int LONGEST = 2000;

    /** What was done. */
    enum Step {
        NIGHT,
        DIGESTS
    }

    /** The broken ones, as many as fit; null where there are none. */
    String brokenText() {
        String text = String.join(", ", broken);
        return text.isEmpty() ? null : text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
