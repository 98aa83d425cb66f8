package org.poamtracker.mail;

import java.util.Map;
import java.util.Set;

/** Where a message stands. */
public enum MailStatus {
    /** Waits for a mail server to be configured. */
    HELD,
    /** Waits for its turn, or for the next try. */
    QUEUED,
    /** Is being handed over just now, or was when the server died. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** May or may not have been taken: never sent again by itself. */
    UNKNOWN,
    /** Was refused for good, or too often. */
    FAILED,
    /** Was not sent while it still made sense. */
    EXPIRED;

    private static final Map<MailStatus, Set<MailStatus>> NEXT = Map.of(
            HELD, Set.of(QUEUED, EXPIRED),
            QUEUED, Set.of(SENDING, EXPIRED),
            SENDING, Set.of(SENT, QUEUED, FAILED, UNKNOWN),
            SENT, Set.of(),
            UNKNOWN, Set.of(QUEUED, EXPIRED),
            FAILED, Set.of(QUEUED, EXPIRED),
            EXPIRED, Set.of());

    /** Whether this status may follow directly. */
    public boolean canBecome(MailStatus next) {
        return NEXT.get(this).contains(next);
    }
}
